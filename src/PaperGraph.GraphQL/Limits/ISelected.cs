namespace PaperGraph.GraphQL.Limits;

/// <summary>A selection of a query as far as limits look at it: a field or a fragment.</summary>
public interface ISelected
{
    /// <summary>What is selected within it, those that are skipped left out; read no further than the limits allow.</summary>
    IEnumerable<ISelected> Children { get; }
}

/// <summary>A fragment, in place or spread: what is within it is selected where it stands.</summary>
public sealed record SelectedFragment(IEnumerable<ISelected> Children) : ISelected;

/// <summary>A selection of a document that nobody has validated yet.</summary>
public sealed record SpreadSelection(IEnumerable<SpreadSelection> Children);
