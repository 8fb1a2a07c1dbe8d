namespace PaperGraph.GraphQL.Access;

/// <summary>The name of a key's owner.</summary>
public static class KeyName
{
    private const int MaxLength = 100;

    /// <summary>Why a text cannot be such a name; null where it can.</summary>
    public static string? FindMistake(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (string.IsNullOrWhiteSpace(name) || name.Length > MaxLength)
            return $"a name has 1 to {MaxLength} characters.";
        if (name.Any(char.IsControl) || name.Contains(':', StringComparison.Ordinal))
            return "a name has neither colons nor control characters.";
        return Visitors.IsTaken(name) ? $"“{name}” is whoever sits at a server without keys." : null;
    }
}
