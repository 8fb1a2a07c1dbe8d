using System.Security.Claims;

namespace PaperGraph.GraphQL.Resolving;

/// <summary>What a resolver is called with besides its parents.</summary>
/// <param name="Arguments">The field's arguments.</param>
/// <param name="User">Who asks.</param>
/// <param name="Cancellation">Ends with the request.</param>
public sealed record FieldCall(Arguments Arguments, ClaimsPrincipal User, CancellationToken Cancellation)
{
    /// <summary>The name that stands under what is written: that of the key, the one that the token says, or <c>local</c> for whoever sits at a server
    /// without <c>Auth</c>.</summary>
    /// <exception cref="InvalidOperationException">Nobody is signed in, so nobody may write.</exception>
    public string By => User.Identity?.Name ?? throw new InvalidOperationException("What nobody may write was let through.");
}
