using PaperGraph.Core.Imports;
using PaperGraph.Storage.Embedded.Graph;

namespace PaperGraph.Storage.Embedded.Imports;

/// <summary>Counts what a reading changes: what comes, what goes, and what stays and says something else.</summary>
internal sealed class ChangeCounter
{
    private readonly List<AnnotationState> _before = [];
    private readonly List<AnnotationState> _after = [];

    public ImportChanges Changes { get; private set; } = ImportChanges.None;

    /// <summary>Counts a paper, but for annotations that may have come from, or gone to, another one.</summary>
    /// <param name="before">As it is seen.</param>
    /// <param name="after">As it will be seen.</param>
    /// <param name="isRegrouped">Whether it is made of other works than before: its annotations are counted with those of all such papers, by <see cref="CountMoved" />.</param>
    /// <returns>Whether it looks different.</returns>
    public bool Compare(PaperState? before, PaperState? after, bool isRegrouped)
    {
        var counted = Changes;
        Changes = (before, after) switch
        {
            (null, not null) => Changes with { PapersAdded = Changes.PapersAdded + 1 },
            (not null, null) => Changes with { PapersWithdrawn = Changes.PapersWithdrawn + 1 },
            ({ } old, { } now) when old.Content != now.Content => Changes with { PapersUpdated = Changes.PapersUpdated + 1 },
            _ => Changes,
        };
        if (!isRegrouped)
        {
            Compare(before?.Annotations ?? [], after?.Annotations ?? []);
            return Changes != counted;
        }

        _before.AddRange(before?.Annotations ?? []);
        _after.AddRange(after?.Annotations ?? []);
        return before is not null || after is not null;
    }

    /// <summary>Counts the annotations of all papers that are made of other works than before: one that only moved is no change.</summary>
    public void CountMoved()
    {
        Compare(_before, _after);
        _before.Clear();
        _after.Clear();
    }

    private void Compare(IEnumerable<AnnotationState> before, IEnumerable<AnnotationState> after)
    {
        var old = before.ToDictionary(annotation => annotation.Number, annotation => annotation.Content);
        var (added, updated) = (0, 0);
        foreach (var annotation in after)
        {
            if (!old.Remove(annotation.Number, out var content))
                added++;
            else if (content != annotation.Content)
                updated++;
        }

        Changes = Changes with
        {
            AnnotationsAdded = Changes.AnnotationsAdded + added,
            AnnotationsUpdated = Changes.AnnotationsUpdated + updated,
            AnnotationsWithdrawn = Changes.AnnotationsWithdrawn + old.Count,
        };
    }
}
