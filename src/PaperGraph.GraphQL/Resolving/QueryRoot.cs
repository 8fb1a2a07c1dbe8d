namespace PaperGraph.GraphQL.Resolving;

/// <summary>The parent of the fields of <c>Query</c>.</summary>
public sealed class QueryRoot
{
    private QueryRoot() { }

    /// <summary>The only one.</summary>
    public static QueryRoot Instance { get; } = new();
}
