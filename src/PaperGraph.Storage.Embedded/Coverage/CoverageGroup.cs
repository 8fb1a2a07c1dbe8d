using PaperGraph.Core.Coverage;
using PaperGraph.Storage.Embedded.Graph;

namespace PaperGraph.Storage.Embedded.Coverage;

/// <summary>The papers of one <see cref="CoverageKey" />, and what a <see cref="PaperGroup" /> says of them, by number. It never changes once it is made.</summary>
internal sealed class CoverageGroup
{
    private readonly CoverageKey _key;
    private readonly double[] _confidences;
    private readonly int[] _surest;
    private readonly NumberList _papers;
    private int _annotations;
    private int _first;

    private CoverageGroup(CoverageKey key, NumberList papers, double[] confidences, int[] surest) =>
        (_key, _papers, _confidences, _surest) = (key, papers, confidences, surest);

    public bool IsEmpty => _papers.Count == 0;

    /// <summary>Counts papers that all have the key.</summary>
    public static CoverageGroup Of(GraphSnapshot graph, CoverageKey key, NumberList papers)
    {
        var group = new CoverageGroup(key, papers, new double[key.TouchCount], new int[key.TouchCount]);
        foreach (var number in papers)
            group.Count(graph, number);
        return group;
    }

    /// <summary>The group in the next state.</summary>
    /// <param name="before">The state that this group is of.</param>
    /// <param name="after">The next state.</param>
    /// <param name="lost">Papers of it that changed or are in it no more, by number.</param>
    /// <param name="gained">Papers that changed or are new in it, by number.</param>
    public CoverageGroup Changed(GraphSnapshot before, GraphSnapshot after, List<int> lost, List<int> gained)
    {
        var kept = _papers.Without(lost, NumberList.ByNumber);
        // Who comes after the first or the surest is not known without a look at all that are left.
        if (lost.Exists(number => number == _first || _surest.Contains(number)))
            return Of(after, _key, kept.With(gained, NumberList.ByNumber));
        var group = new CoverageGroup(_key, kept.With(gained, NumberList.ByNumber), [.. _confidences], [.. _surest])
        {
            _annotations = _annotations - lost.Sum(number => before.Paper(number).Annotations.Length),
            _first = _first,
        };
        gained.ForEach(number => group.Count(after, number));
        return group;
    }

    /// <param name="graph">The state.</param>
    /// <param name="places">The places of topics by number.</param>
    public PaperGroup Shown(GraphSnapshot graph, int[] places) => new()
    {
        PaperCount = _papers.Count,
        AnnotationCount = _annotations,
        IsPlanned = _key.IsPlanned,
        First = graph.PaperId(_first),
        Touches = Enumerable.Range(0, _key.TouchCount).Select(at => new GroupTouch(places[_key.TopicAt(at)], _confidences[at])).ToArray(),
        Surest = Array.ConvertAll(_surest, graph.PaperId),
    };

    private void Count(GraphSnapshot graph, int number)
    {
        var paper = graph.Paper(number);
        _annotations += paper.Annotations.Length;
        if (_first == 0 || IsBefore(graph, number, _first))
            _first = number;
        for (var at = 0; at < paper.Touches.Length; at++)
        {
            var confidence = paper.Touches[at].Confidence;
            if (_surest[at] == 0 || confidence > _confidences[at] || (confidence == _confidences[at] && IsBefore(graph, number, _surest[at])))
                (_confidences[at], _surest[at]) = (confidence, number);
        }
    }

    private static bool IsBefore(GraphSnapshot graph, int number, int other) => graph.Tables.Papers[number] < graph.Tables.Papers[other];
}
