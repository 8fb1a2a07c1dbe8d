using PaperGraph.Core.Changes;
using PaperGraph.Core.Graph;

namespace PaperGraph.Core.Editing;

/// <summary>What became of something that a person said.</summary>
public abstract record Edit
{
    private Edit()
    {
    }

    /// <summary>It is in the log, on disk and seen.</summary>
    /// <param name="Change">How it stands in the log.</param>
    /// <param name="About">The node that it is about.</param>
    public sealed record Done(Change Change, NodeId About) : Edit;

    /// <summary>Nothing was changed.</summary>
    /// <param name="Mistakes">Why; at least one.</param>
    public sealed record Refused(IReadOnlyList<Mistake> Mistakes) : Edit;
}
