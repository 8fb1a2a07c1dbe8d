using System.Collections.Concurrent;
using PaperGraph.Core.Related;
using PaperGraph.Storage.Embedded.Graph;

namespace PaperGraph.Storage.Embedded.Related;

/// <summary>Finds the papers nearest to a paper, as <see cref="Relatedness" /> says.</summary>
internal sealed class RelatedFinder
{
    private readonly ConcurrentBag<Workplace> _idle = [];

    /// <summary>The best answers with all but the evidence of their links.</summary>
    public IReadOnlyList<RelatedDraft> Find(GraphSnapshot graph, int number, int first, IReadOnlySet<RelationKind>? via)
    {
        if (!_idle.TryTake(out var workplace))
            workplace = new Workplace();
        var query = new RelatedQuery(graph, number, via);
        workplace.Scorer.Begin(query, graph);
        var best = new BestCandidates(graph, first);
        foreach (var candidate in workplace.Source.Gather(graph, query))
        {
            if (candidate.Most + CandidateScorer.Slack < best.Least)
                break;
            best.Add(candidate.Number, workplace.Scorer.Score(candidate, graph.Paper(candidate.Number), best.Least));
        }

        var drafts = best.Sorted.Select(answer => ReasonDrafts.Of(graph, query, workplace.Scorer, answer.Number)).ToList();
        _idle.Add(workplace);
        return drafts;
    }

    private sealed class Workplace
    {
        public CandidateScorer Scorer { get; } = new();

        public CandidateSource Source { get; } = new();
    }
}
