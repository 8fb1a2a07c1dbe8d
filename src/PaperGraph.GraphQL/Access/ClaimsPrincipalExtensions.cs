using System.Security.Claims;

namespace PaperGraph.GraphQL.Access;

/// <summary>What is known of who asks.</summary>
public static class ClaimsPrincipalExtensions
{
    /// <summary>The highest of somebody's roles; null where there is none.</summary>
    public static Role? FindRole(this ClaimsPrincipal user)
    {
        ArgumentNullException.ThrowIfNull(user);
        return user.Identities.SelectMany(identity => identity.FindAll(identity.RoleClaimType)).Max(claim => RoleNames.Find(claim.Value));
    }

    /// <summary>Refuses whoever has not the role that is needed.</summary>
    /// <param name="user">Who asks.</param>
    /// <param name="needed">The least role that may.</param>
    /// <param name="what">What it is needed for, as it begins a sentence.</param>
    /// <exception cref="Errors.RequestException"><c>UNAUTHENTICATED</c> where nobody is signed in, else <c>FORBIDDEN</c>.</exception>
    public static void Require(this ClaimsPrincipal user, Role needed, string what)
    {
        if (user.FindRole() is not { } role || role < needed)
            throw Refusals.LacksRole(user, needed, what);
    }
}
