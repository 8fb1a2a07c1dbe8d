using PaperGraph.Core.Graph;
using PaperGraph.Core.Papers;

namespace PaperGraph.Core.Changes;

/// <summary>Which changes are meant; all that is given must hold.</summary>
/// <param name="Paper">Those that touched this paper, what is part of it, or what it is part of.</param>
/// <param name="By">What this person said, by the exact name.</param>
public sealed record ChangeSelection(Id<Paper>? Paper = null, string? By = null)
{
    /// <summary>Every change.</summary>
    public static ChangeSelection All { get; } = new();
}
