using System.Net;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using PaperGraph.GraphQL.Errors;

namespace PaperGraph.GraphQL.Http;

/// <summary>Refuses requests for a host that we are not, and from pages that are not ours.</summary>
/// <remarks>A name that an attacker points at loopback, or a page elsewhere, would otherwise read the graph with the reader's own browser.</remarks>
internal sealed class HostGuard(RequestDelegate next, IOptions<AccessOptions> access, IServer server)
{
    public Task InvokeAsync(HttpContext context)
    {
        if (!IsOurs(context))
            return RefuseAsync(context, $"This server is not asked as “{context.Request.Host.Host}”. Access:AllowedHosts can name more hosts.");
        var origin = context.Request.Headers.Origin.ToString();
        if (origin.Length == 0 && IsAskedByPageElsewhere(context.Request.Headers))
            return RefuseAsync(context, "Pages elsewhere may not ask this server without saying which they are.");
        if (origin.Length == 0 || IsSame(origin, context.Request.Host))
            return next(context);
        return access.Value.AllowedOrigins.Contains(origin, StringComparer.OrdinalIgnoreCase)
            ? AnswerElsewhereAsync(context, origin)
            : RefuseAsync(context, $"Pages of “{origin}” may not ask this server. Access:AllowedOrigins can name them.");
    }

    private bool IsOurs(HttpContext context)
    {
        var host = context.Request.Host.Host.Trim('[', ']');
        if (IPAddress.TryParse(host, out var address))
            return IPAddress.IsLoopback(address) || IsLocal(address, context.Connection.LocalIpAddress) || IsNamed(host);
        return host.Equals("localhost", StringComparison.OrdinalIgnoreCase) || IsNamed(host);
    }

    private static bool IsLocal(IPAddress asked, IPAddress? local) =>
        local is not null && asked.MapToIPv6().Equals(local.MapToIPv6());

    private bool IsNamed(string host) =>
        access.Value.AllowedHosts.Contains(host, StringComparer.OrdinalIgnoreCase)
        || (server.Features.Get<IServerAddressesFeature>()?.Addresses ?? [])
            .Any(address => BindingAddress.Parse(address).Host.Trim('[', ']').Equals(host, StringComparison.OrdinalIgnoreCase));

    // A page cannot read what an <img> or a <script> of it brings; but it would make the server work, and see how long that takes. A link that somebody
    // follows is another matter.
    private static bool IsAskedByPageElsewhere(IHeaderDictionary headers) =>
        headers["Sec-Fetch-Site"].ToString() is "cross-site" or "same-site" && headers["Sec-Fetch-Mode"] != "navigate";

    private static bool IsSame(string origin, HostString host) =>
        Uri.TryCreate(origin, UriKind.Absolute, out var page)
        && page.Host.Trim('[', ']').Equals(host.Host.Trim('[', ']'), StringComparison.OrdinalIgnoreCase)
        && page.Port == (host.Port ?? (page.Scheme == Uri.UriSchemeHttps ? 443 : 80));

    private Task AnswerElsewhereAsync(HttpContext context, string origin)
    {
        var headers = context.Response.Headers;
        headers.AccessControlAllowOrigin = origin;
        headers.Vary = "Origin";
        if (!HttpMethods.IsOptions(context.Request.Method) || context.Request.Headers.AccessControlRequestMethod.Count == 0)
            return next(context);
        headers.AccessControlAllowMethods = "GET, POST";
        headers.AccessControlAllowHeaders = $"Content-Type, Authorization, {CostHeader.Name}";
        context.Response.StatusCode = StatusCodes.Status204NoContent;
        return Task.CompletedTask;
    }

    private static Task RefuseAsync(HttpContext context, string message) =>
        ErrorResponse.WriteAsync(context, new GraphQLError(ErrorCode.Forbidden, message));
}
