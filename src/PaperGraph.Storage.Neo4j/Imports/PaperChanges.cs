namespace PaperGraph.Storage.Neo4j.Imports;

/// <summary>What becomes of some papers in a generation.</summary>
internal sealed class PaperChanges(long import)
{
    /// <summary>All of them, by id.</summary>
    public List<string> Papers { get; } = [];

    /// <summary>Those of which a version is seen that will not be seen any more.</summary>
    public List<string> Ended { get; } = [];

    /// <summary>The annotations that will not be seen any more, by the number of their reading.</summary>
    public List<long> EndedAnnotations { get; } = [];

    public PaperParameters Shown { get; } = new(import);

    public void Add(string paper, SeenPaper? seen, ShownPaper? shown)
    {
        Papers.Add(paper);
        if (seen is not null)
            Ended.Add(paper);
        var kept = shown?.Annotations.Select(annotation => annotation.Number).ToHashSet() ?? [];
        EndedAnnotations.AddRange(seen?.Annotations.Select(annotation => annotation.Number).Where(number => !kept.Contains(number)) ?? []);
        if (shown is not null)
            Shown.Add(shown);
    }
}
