namespace PaperGraph.Core.Imports;

/// <summary>What a reading changed in the graph.</summary>
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
