namespace PaperGraph.GraphQL.Access;

/// <summary>The name that stands under what somebody writes.</summary>
public static class UserName
{
    private const int MaxLength = 100;

    /// <summary>Why a text cannot be such a name; null where it can.</summary>
    public static string? FindMistake(string? name)
    {
        if (string.IsNullOrWhiteSpace(name) || name.Length > MaxLength)
            return $"a name has 1 to {MaxLength} characters.";
        if (name.Any(char.IsControl))
            return "a name has no control characters.";
        return Visitors.IsTaken(name) ? $"“{name}” is whoever sits at a server without Auth." : null;
    }
}
