using System.Net.Http.Headers;
using System.Security.Claims;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using PaperGraph.GraphQL.Errors;
using PaperGraph.GraphQL.Following.Sockets;

namespace PaperGraph.GraphQL.Access;

/// <summary>Lets people in by what they bring: a key, a token, or nothing.</summary>
internal sealed class Doorkeeper(
    KeyRing keys, IEnumerable<ITokenCheck> tokens, IOptions<AuthOptions> options, Locality locality, FailureCounts failures, ILogger<Doorkeeper> logger)
    : ISocketAdmission
{
    private const string Scheme = "Bearer";

    /// <summary>Whether there is anything by which somebody could be known.</summary>
    public bool KnowsAnybody => keys.Count > 0 || tokens.Any();

    /// <summary>Whether nobody has to be known to read.</summary>
    public bool IsOpenToAll => !KnowsAnybody || options.Value.AnonymousRead;

    /// <summary>Who comes, with the right to read at least.</summary>
    /// <param name="connection">The request, or the one that opened the socket.</param>
    /// <param name="authorization">What was sent as <c>Authorization</c>: <c>Bearer KEY</c>; null where nothing was.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <exception cref="RequestException">They are not let in.</exception>
    public async Task<ClaimsPrincipal> AdmitAsync(HttpContext connection, string? authorization, CancellationToken cancellationToken)
    {
        var user = await FindVisitorAsync(connection, authorization, cancellationToken);
        return user.FindRole() is Role.Calendar ? throw Refusals.OnlyCalendar(user) : user;
    }

    /// <summary>Who comes for the group's calendar, with the right to read that at least.</summary>
    /// <param name="connection">The request.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <exception cref="RequestException">They are not let in.</exception>
    public async Task<ClaimsPrincipal> AdmitToCalendarAsync(HttpContext connection, CancellationToken cancellationToken)
    {
        if (connection.Features.Get<LinkKey>() is not { } link || !KnowsAnybody)
            return await FindVisitorAsync(connection, connection.Request.Headers.Authorization, cancellationToken);
        var user = keys.Find(link.Key) ?? throw Refuse(connection.Connection);
        return user.FindRole() is Role.Calendar ? user : throw Refusals.NotForLinks(user);
    }

    private async Task<ClaimsPrincipal> FindVisitorAsync(HttpContext connection, string? authorization, CancellationToken cancellationToken)
    {
        if (!KnowsAnybody)
            return locality.IsLocal(connection) ? Visitors.Local : Visitors.Unknown;
        if (string.IsNullOrEmpty(authorization))
            return options.Value.AnonymousRead ? Visitors.Anonymous : throw Refusals.NoCredential();
        var user = await FindUserAsync(authorization, cancellationToken) ?? throw Refuse(connection.Connection);
        return user.FindRole() is null ? throw Refusals.NoRole(user) : user;
    }

    private async Task<ClaimsPrincipal?> FindUserAsync(string authorization, CancellationToken cancellationToken)
    {
        if (!AuthenticationHeaderValue.TryParse(authorization, out var sent) || !sent.Scheme.Equals(Scheme, StringComparison.OrdinalIgnoreCase))
            return null;
        var credential = sent.Parameter ?? string.Empty;
        var user = keys.Find(credential);
        foreach (var check in tokens)
            user ??= await check.FindUserAsync(credential, cancellationToken);
        return user;
    }

    private RequestException Refuse(ConnectionInfo connection)
    {
        var count = failures.Add(connection.RemoteIpAddress);
        if (!count.IsTooMany)
        {
            logger.CredentialRefused(connection.RemoteIpAddress);
            return Refusals.WrongCredential();
        }

        if (count.IsFirstTooMany)
            logger.TooManyFailures(connection.RemoteIpAddress, count.Until);
        return Refusals.TooManyFailures(count.Failures, failures.WaitOf(count));
    }
}
