namespace PaperGraph.GraphQL.Limits;

/// <summary>A selection of a document that nobody has validated yet.</summary>
public sealed record SpreadSelection(IEnumerable<SpreadSelection> Children);
