using System.Security.Claims;

namespace PaperGraph.GraphQL.Access;

/// <summary>Knows people by tokens that somebody else has signed.</summary>
public interface ITokenCheck
{
    /// <summary>Who a token speaks for; null where it is not to be believed.</summary>
    /// <param name="token">What was sent behind <c>Bearer</c>.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <exception cref="Errors.RequestException">It cannot be told now, or the token names nobody.</exception>
    Task<ClaimsPrincipal?> FindUserAsync(string token, CancellationToken cancellationToken);
}
