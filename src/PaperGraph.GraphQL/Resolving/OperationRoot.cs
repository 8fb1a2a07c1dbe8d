namespace PaperGraph.GraphQL.Resolving;

/// <summary>The parent of the fields of <c>Query</c>, <c>Mutation</c> and <c>Subscription</c>.</summary>
public sealed class OperationRoot
{
    private OperationRoot() { }

    /// <summary>The only one.</summary>
    public static OperationRoot Instance { get; } = new();
}
