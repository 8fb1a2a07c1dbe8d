using System.Security.Claims;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using PaperGraph.GraphQL.Access;
using PaperGraph.GraphQL.Errors;
using PaperGraph.Host.Start;

namespace PaperGraph.Host.Tokens;

/// <summary>Believes the tokens that the authority has signed.</summary>
/// <remarks>The package's own handler reads a request's headers; a socket sends its token later. So what stands behind the handler is asked for both: its
/// settings, the authority's keys that it keeps and renews, and the reader of tokens.</remarks>
internal sealed class JwtCheck(IOptionsMonitor<JwtBearerOptions> options, ILogger<JwtCheck> logger) : ITokenCheck
{
    private readonly JwtBearerOptions _options = options.Get(JwtBearerDefaults.AuthenticationScheme);
    private readonly JsonWebTokenHandler _reader = new();

    public async Task<ClaimsPrincipal?> FindUserAsync(string token, CancellationToken cancellationToken)
    {
        if (!_reader.CanReadToken(token))
            return null;
        await FetchKeysAsync(cancellationToken);
        var result = await _reader.ValidateTokenAsync(token, _options.TokenValidationParameters);
        if (!result.IsValid)
            return null;
        return UserName.FindMistake(result.ClaimsIdentity.Name) is { } mistake
            ? throw new RequestException(ErrorCode.Forbidden, $"The claim “{result.ClaimsIdentity.NameClaimType}” of the token is no name: {mistake}")
            : new ClaimsPrincipal(result.ClaimsIdentity);
    }

    // Or a right token could not be told from a wrong one as long as the authority is away.
    private async Task FetchKeysAsync(CancellationToken cancellationToken)
    {
        try
        {
            var keys = (BaseConfigurationManager)_options.TokenValidationParameters.ConfigurationManager;
            await keys.GetBaseConfigurationAsync(cancellationToken);
        }
        catch (Exception unreachable) when (!cancellationToken.IsCancellationRequested && unreachable is InvalidOperationException or IOException or OperationCanceledException)
        {
            logger.AuthorityUnreachable(_options.Authority, unreachable.Message);
            throw new RequestException(ErrorCode.Unavailable, "The authority that signs the tokens does not answer, so none can be told from a wrong one. Try again, or with a key.");
        }
    }
}
