namespace PaperGraph.GraphQL.Limits;

/// <summary>A selection of a document that nobody has validated yet.</summary>
/// <param name="Children">What stands within it.</param>
public sealed record UncheckedSelection(IEnumerable<UncheckedSelection> Children)
{
    /// <summary>What a field is called in the response; null for a fragment.</summary>
    public string? ResponseName { get; init; }

    /// <summary>The fragment that is spread here; null for anything else.</summary>
    public string? Spread { get; init; }
}
