using PaperGraph.Core.Graph;

namespace PaperGraph.Core.Changes;

/// <summary>What becomes of changes when one of them is taken back: an undo that is undone brings back what it took.</summary>
public static class UndoChain
{
    /// <summary>What the change and those behind it say of themselves from now on, up to the one that is no undo, which comes last.</summary>
    /// <param name="undone">The change that is taken back, the one that it took back, and so on.</param>
    /// <param name="by">The change that does it.</param>
    public static IReadOnlyList<Change> TakeBack(IReadOnlyList<Change> undone, Id<Change> by)
    {
        ArgumentNullException.ThrowIfNull(undone);
        var after = new List<Change>(undone.Count);
        foreach (var change in undone)
        {
            var isTaken = after.Count == 0 ? by : after[^1].IsInEffect ? after[^1].Id : default(Id<Change>?);
            after.Add(change with { UndoneBy = isTaken });
        }

        return after;
    }
}
