namespace PaperGraph.GraphQL.Limits;

/// <summary>A fragment, in place or spread: what is within it is selected where it stands.</summary>
public sealed record SelectedFragment(IEnumerable<ISelected> Children) : ISelected;
