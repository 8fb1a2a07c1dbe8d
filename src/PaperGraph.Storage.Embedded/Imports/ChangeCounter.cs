using PaperGraph.Core.Imports;
using PaperGraph.Storage.Embedded.Graph;

namespace PaperGraph.Storage.Embedded.Imports;

/// <summary>Counts what a reading changes: what comes, what goes, and what stays and says something else.</summary>
internal sealed class ChangeCounter
{
    public ImportChanges Changes { get; private set; } = ImportChanges.None;

    /// <summary>Counts a paper.</summary>
    /// <returns>Whether it looks different.</returns>
    public bool Compare(PaperState? before, PaperState? after)
    {
        var counted = Changes;
        Changes = (before, after) switch
        {
            (null, not null) => Changes with { PapersAdded = Changes.PapersAdded + 1 },
            (not null, null) => Changes with { PapersWithdrawn = Changes.PapersWithdrawn + 1 },
            ({ } old, { } now) when old.Content != now.Content => Changes with { PapersUpdated = Changes.PapersUpdated + 1 },
            _ => Changes,
        };
        Compare(before?.Annotations ?? [], after?.Annotations ?? []);
        return Changes != counted;
    }

    private void Compare(AnnotationState[] before, AnnotationState[] after)
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
