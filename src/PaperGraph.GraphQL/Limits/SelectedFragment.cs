namespace PaperGraph.GraphQL.Limits;

/// <summary>A fragment, in place or spread: what is within it is selected where it stands.</summary>
/// <param name="Children">What is within it.</param>
/// <param name="Definition">What tells it from all other fragments, wherever it is spread; null where it stands in place.</param>
public sealed record SelectedFragment(IEnumerable<ISelected> Children, object? Definition = null) : ISelected;
