namespace PaperGraph.GraphQL.Limits;

/// <summary>What an operation comes to.</summary>
/// <param name="Cost">How many objects it may give.</param>
public sealed record OperationMeasure(OperationCost Cost)
{
    /// <summary>How many fields stand within each other.</summary>
    internal int Depth { get; init; }

    /// <summary>How many fields are renamed.</summary>
    internal long Aliases { get; init; }

    /// <summary>How many lists that describe types stand within each other.</summary>
    internal int TypeLists { get; init; }
}
