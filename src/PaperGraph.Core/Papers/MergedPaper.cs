using PaperGraph.Core.Graph;

namespace PaperGraph.Core.Papers;

/// <summary>A paper that is part of another.</summary>
/// <param name="Id">Its id, by which the paper that it is part of is found too.</param>
/// <param name="Title">What it was called when it was merged.</param>
/// <param name="MergedAt">When that was.</param>
public sealed record MergedPaper(Id<Paper> Id, string Title, DateTimeOffset MergedAt);
