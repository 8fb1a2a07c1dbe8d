namespace PaperGraph.GraphQL.Access;

/// <summary>How roles are written: <c>CALENDAR</c>, <c>READER</c>, <c>MEMBER</c>, <c>CURATOR</c>.</summary>
public static class RoleNames
{
    private static readonly Role[] Roles = Enum.GetValues<Role>();

    /// <summary>All of them, for a person to choose from.</summary>
    public static string All { get; } = string.Join(", ", Roles.Select(Of));

    /// <summary>The name of a role.</summary>
    public static string Of(Role role) => role.ToString().ToUpperInvariant();

    /// <summary>The role of a name in any case; null where there is none.</summary>
    public static Role? Find(string? name) =>
        Array.FindIndex(Roles, role => Of(role).Equals(name, StringComparison.OrdinalIgnoreCase)) is >= 0 and var at ? Roles[at] : null;
}
