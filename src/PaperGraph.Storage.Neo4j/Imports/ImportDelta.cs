using PaperGraph.Core.Imports;

namespace PaperGraph.Storage.Neo4j.Imports;

/// <summary>What an import changes: for the person who asks, and in the counts of the whole.</summary>
internal sealed class ImportDelta
{
    private readonly List<(string Id, long Content, long Number)> _seen = [];
    private readonly List<StoredAnnotation> _shown = [];

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
    /// <param name="isRegrouped">Whether it is made of other works than before: what is reported of its annotations is counted with those of all such papers, by <see cref="ReportMoved" />.</param>
    /// <returns>Whether the import itself makes the paper look different.</returns>
    public bool Add(SeenPaper? seen, ShownPaper? shown, bool isReported, bool isRegrouped = false)
    {
        var reported = Changes;
        Papers += (shown is null ? 0 : 1) - (seen is null ? 0 : 1);
        Annotations += (shown?.Annotations.Count ?? 0) - (seen?.Annotations.Count ?? 0);
        Words += (shown?.Terms.Values.Sum() ?? 0) - (seen?.WordCount ?? 0);
        if (!isReported)
            return false;
        Report(seen, shown);
        if (!isRegrouped)
        {
            Report(seen?.Annotations ?? [], shown?.Annotations ?? []);
            return Changes != reported;
        }

        _seen.AddRange(seen?.Annotations ?? []);
        _shown.AddRange(shown?.Annotations ?? []);
        return seen is not null || shown is not null;
    }

    /// <summary>Reports on the annotations of all papers that are made of other works than before: one that only moved is no change.</summary>
    public void ReportMoved()
    {
        Report(_seen, _shown);
        _seen.Clear();
        _shown.Clear();
    }

    private void Report(SeenPaper? seen, ShownPaper? shown) => Changes = (seen, shown) switch
    {
        (null, not null) => Changes with { PapersAdded = Changes.PapersAdded + 1 },
        (not null, null) => Changes with { PapersWithdrawn = Changes.PapersWithdrawn + 1 },
        ({ } old, { } now) when old.Content != now.Content => Changes with { PapersUpdated = Changes.PapersUpdated + 1 },
        _ => Changes,
    };

    private void Report(IEnumerable<(string Id, long Content, long Number)> seen, IEnumerable<StoredAnnotation> shown)
    {
        var before = seen.ToDictionary(annotation => annotation.Id, annotation => annotation.Content);
        var (added, updated) = (0, 0);
        foreach (var annotation in shown)
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
