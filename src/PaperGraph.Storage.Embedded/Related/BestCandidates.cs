using PaperGraph.Storage.Embedded.Graph;

namespace PaperGraph.Storage.Embedded.Related;

/// <summary>Keeps the best few candidates: best score first, then by id.</summary>
internal sealed class BestCandidates(GraphSnapshot graph, int most)
{
    private readonly List<(int Number, double Score)> _kept = [];

    public IReadOnlyList<(int Number, double Score)> Sorted => _kept;

    /// <summary>A lower score is not kept.</summary>
    public double Least => _kept.Count == most ? _kept[^1].Score : 0;

    public void Add(int number, double score)
    {
        if (score <= 0 || (_kept.Count == most && !IsBetter(number, score, _kept[^1])))
            return;
        var at = _kept.Count;
        while (at > 0 && IsBetter(number, score, _kept[at - 1]))
            at--;
        if (_kept.Count == most)
            _kept.RemoveAt(_kept.Count - 1);
        _kept.Insert(at, (number, score));
    }

    private bool IsBetter(int number, double score, (int Number, double Score) than) =>
        score > than.Score || (score == than.Score && graph.Tables.Papers[number] < graph.Tables.Papers[than.Number]);
}
