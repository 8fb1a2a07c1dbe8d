namespace PaperGraph.Storage.Neo4j.Imports;

/// <summary>What becomes of some papers in a generation.</summary>
internal sealed class PaperChanges(long import)
{
    private readonly List<long> _seenAnnotations = [];
    private readonly List<long> _shownAnnotations = [];

    /// <summary>All of them, by id.</summary>
    public List<string> Papers { get; } = [];

    /// <summary>Those of which a version is seen that will not be seen any more.</summary>
    public List<string> Ended { get; } = [];

    /// <summary>The annotations that will not be seen any more, by the number of their reading; not those that are seen on another of the papers from then on.</summary>
    public IReadOnlyCollection<long> EndedAnnotations => [.. _seenAnnotations.Except(_shownAnnotations)];

    public PaperParameters Shown { get; } = new(import);

    public void Add(string paper, SeenPaper? seen, ShownPaper? shown)
    {
        Papers.Add(paper);
        if (seen is not null)
            Ended.Add(paper);
        _seenAnnotations.AddRange(seen?.Annotations.Select(annotation => annotation.Number) ?? []);
        _shownAnnotations.AddRange(shown?.Annotations.Select(annotation => annotation.Number) ?? []);
        if (shown is not null)
            Shown.Add(shown);
    }
}
