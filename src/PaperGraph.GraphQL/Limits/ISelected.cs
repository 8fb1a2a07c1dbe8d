namespace PaperGraph.GraphQL.Limits;

/// <summary>A selection of a query as far as limits look at it: a field or a fragment.</summary>
public interface ISelected
{
    /// <summary>What is selected within it, those that are skipped left out.</summary>
    IEnumerable<ISelected> Children { get; }
}
