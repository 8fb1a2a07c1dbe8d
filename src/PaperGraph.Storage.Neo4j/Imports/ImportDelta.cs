using PaperGraph.Core.Imports;

namespace PaperGraph.Storage.Neo4j.Imports;

/// <summary>What an import changes: for the person who asks, and in the counts of the whole.</summary>
internal sealed class ImportDelta
{
    public ImportChanges Changes { get; private set; } = ImportChanges.None;

    public int Papers { get; private set; }

    public int Annotations { get; private set; }

    public int Tags { get; private set; }

    public int People { get; private set; }

    public long Words { get; private set; }

    public void AddNames(int tags, int people) => (Tags, People) = (Tags + tags, People + people);

    /// <summary>Counts a paper.</summary>
    /// <param name="seen">As it is seen.</param>
    /// <param name="shown">As it will be seen.</param>
    /// <param name="isReported">Whether the import itself says something of it; else only where its links lead has changed.</param>
    /// <returns>Whether the import itself makes the paper look different.</returns>
    public bool Add(SeenPaper? seen, ShownPaper? shown, bool isReported)
    {
        var reported = Changes;
        Papers += (shown is null ? 0 : 1) - (seen is null ? 0 : 1);
        Annotations += (shown?.Annotations.Count ?? 0) - (seen?.Annotations.Count ?? 0);
        Words += (shown?.Terms.Values.Sum() ?? 0) - (seen?.WordCount ?? 0);
        if (isReported)
            Report(seen, shown);
        return Changes != reported;
    }

    private void Report(SeenPaper? seen, ShownPaper? shown)
    {
        Changes = (seen, shown) switch
        {
            (null, not null) => Changes with { PapersAdded = Changes.PapersAdded + 1 },
            (not null, null) => Changes with { PapersWithdrawn = Changes.PapersWithdrawn + 1 },
            ({ } old, { } now) when old.Content != now.Content => Changes with { PapersUpdated = Changes.PapersUpdated + 1 },
            _ => Changes,
        };
        var before = seen?.Annotations.ToDictionary(annotation => annotation.Id, annotation => annotation.Content) ?? [];
        var (added, updated) = (0, 0);
        foreach (var annotation in shown?.Annotations ?? [])
        {
            if (!before.Remove(annotation.Id.ToString(), out var content))
                added++;
            else if (content != annotation.Content)
                updated++;
        }

        Changes = Changes with
        {
            AnnotationsAdded = Changes.AnnotationsAdded + added,
            AnnotationsUpdated = Changes.AnnotationsUpdated + updated,
            AnnotationsWithdrawn = Changes.AnnotationsWithdrawn + before.Count,
        };
    }
}
