using System.Security.Claims;

namespace PaperGraph.GraphQL.Access;

/// <summary>Those who come without a key or a token.</summary>
internal static class Visitors
{
    private const string LocalName = "local";
    private const string UnknownType = "Unknown";

    /// <summary>Whoever sits at a server without <c>Auth</c>.</summary>
    public static ClaimsPrincipal Local { get; } = Of("Local", Role.Curator, LocalName);

    /// <summary>Whoever comes from elsewhere to a server without <c>Auth</c>, which cannot tell friend from foe.</summary>
    public static ClaimsPrincipal Unknown { get; } = Of(UnknownType, Role.Reader);

    /// <summary>Whoever reads without a key where <c>Auth:AnonymousRead</c> allows it. Is not signed in, and can be asked to.</summary>
    public static ClaimsPrincipal Anonymous { get; } = Of(null, Role.Reader);

    public static bool IsUnknown(ClaimsPrincipal user) => user.Identity?.AuthenticationType == UnknownType;

    /// <summary>Whether a name is one that nobody else may have.</summary>
    public static bool IsTaken(string name) => name.Equals(LocalName, StringComparison.OrdinalIgnoreCase);

    public static ClaimsPrincipal Of(string? type, Role role, string? name = null)
    {
        var identity = new ClaimsIdentity(type);
        identity.AddClaim(new Claim(identity.RoleClaimType, RoleNames.Of(role)));
        if (name is not null)
            identity.AddClaim(new Claim(identity.NameClaimType, name));
        return new ClaimsPrincipal(identity);
    }
}
