using PaperGraph.Core.Papers;
using PaperGraph.Core.Storage;

namespace PaperGraph.Import.Curation;

/// <summary>Finds the papers that a correction says are one with its own.</summary>
internal sealed class PartSearch(IPaperStore store, TargetSearch targets)
{
    /// <returns>The part, or, where there is none or there are several, why it comes to nothing.</returns>
    public async Task<(FoundPart? Part, string? Problem)> FindAsync(CorrectionTarget target, Paper whole, CancellationToken cancellationToken)
    {
        var others = (await targets.FindAsync(target, cancellationToken)).Where(paper => paper.Id != whole.Id).ToList();
        if (others is [var other])
            return (new FoundPart(target, other.Id, other.Title), null);
        if (others.Count == 0 && await FindMergedAsync(target, whole, cancellationToken) is { } merged)
            return (merged, null);
        return (null, others.Count == 0
            ? $"There is no other paper with {target} that could be one with “{whole.Title}”. The correction waits for one; see what the dumps say of it, or take it out under \"same\"."
            : $"Several papers have {target}: {string.Join(", ", others.Select(paper => $"“{paper.Title}”"))}. Say more under \"same\".");
    }

    // What is one with it already is seen as it.
    private async Task<FoundPart?> FindMergedAsync(CorrectionTarget target, Paper whole, CancellationToken cancellationToken)
    {
        var key = FoundPart.KeyOf(target);
        if (!(await store.FindWorksAsync([key], cancellationToken)).TryGetValue(key, out var known))
            return null;
        var parts = (await store.FindMergedAsync([whole.Id], cancellationToken)).GetValueOrDefault(whole.Id, []);
        return new FoundPart(target, known.Id, parts.FirstOrDefault(part => part.Id == known.Id)?.Title ?? whole.Title);
    }
}
