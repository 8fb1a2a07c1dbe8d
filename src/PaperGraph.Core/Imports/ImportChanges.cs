namespace PaperGraph.Core.Imports;

/// <summary>What a reading changed in the graph: what came into sight, what went out of it, and what stayed and says something else.</summary>
/// <remarks>Topics that are recognised in the same words are no change; a new annotation is none of its paper.</remarks>
public sealed record ImportChanges(
    int PapersAdded,
    int PapersUpdated,
    int PapersWithdrawn,
    int AnnotationsAdded,
    int AnnotationsUpdated,
    int AnnotationsWithdrawn)
{
    /// <summary>Nothing.</summary>
    public static ImportChanges None { get; } = new(0, 0, 0, 0, 0, 0);
}
