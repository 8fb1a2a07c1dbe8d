using PaperGraph.Core.Graph;
using PaperGraph.Core.Papers;
using PaperGraph.Core.Related;
using PaperGraph.Storage.Neo4j.Cypher;

namespace PaperGraph.Storage.Neo4j.Related;

/// <summary>Finds the papers nearest to some papers, as <see cref="Relatedness" /> says, in three questions however many they are.</summary>
/// <remarks>
/// Most of what there is to read of a candidate are the common words it uses, and few candidates can be among the best by them: only those
/// that can are asked about these.
/// </remarks>
internal sealed class RelatedFinder(Func<CypherStatement, CancellationToken, Task<IReadOnlyList<CypherRow>>> ask, int first)
{
    private static readonly CypherQuery FindShared = CypherQuery.Named("Related/find-shared");
    private static readonly CypherQuery FindCandidates = CypherQuery.Named("Related/find-candidates");
    private static readonly CypherQuery FindTermCounts = CypherQuery.Named("Related/find-term-counts");

    public async Task<IReadOnlyDictionary<Id<Paper>, IReadOnlyList<RelatedPaper>>> FindAsync(
        IEnumerable<Id<Paper>> papers, IReadOnlySet<RelationKind>? via, CancellationToken cancellationToken)
    {
        List<RelationKind> kinds = [.. Enum.GetValues<RelationKind>().Where(kind => via is null || via.Contains(kind))];
        var shared = await ask(
            FindShared.With("papers", IdTexts.Of(papers)).With("via", kinds.ConvertAll(EnumText.Of)), cancellationToken);
        List<AskedPaper> asked = [.. shared.Select(row => new AskedPaper(row))];
        if (asked.Count == 0)
            return new Dictionary<Id<Paper>, IReadOnlyList<RelatedPaper>>();
        // One state for all questions: the first tells which.
        var generation = shared[0].Long("generation");
        var possible = await FindPossibleAsync(asked, generation, cancellationToken);
        await CountTermsAsync(possible, generation, cancellationToken);
        return possible.Select(Best).Where(answers => answers.Count > 0).ToDictionary(answers => answers[0].To);
    }

    // Of each paper, the candidates that can be among the best.
    private async Task<IReadOnlyList<List<CandidatePaper>>> FindPossibleAsync(List<AskedPaper> asked, long generation, CancellationToken cancellationToken)
    {
        var rows = await ask(
            FindCandidates.With("papers", asked.ConvertAll(paper => paper.Lists.Parameter)).With("generation", generation), cancellationToken);
        var byAsked = rows.ToLookup(row => row.Text("asked"));
        return [.. asked.Select(paper => Possible([.. byAsked[paper.Id.ToString()].Select(row => new CandidatePaper(paper, row))]))];
    }

    private List<CandidatePaper> Possible(List<CandidatePaper> candidates)
    {
        var least = candidates.Select(candidate => candidate.LeastScore).OrderDescending().ElementAtOrDefault(first - 1);
        return candidates.FindAll(candidate => candidate.MostScore >= least);
    }

    private async Task CountTermsAsync(IReadOnlyList<List<CandidatePaper>> possible, long generation, CancellationToken cancellationToken)
    {
        var open = possible.Where(candidates => candidates.Count > 0 && candidates[0].Asked.Lists.LongTerms.Count > 0).ToList();
        if (open.Count == 0)
            return;
        var rows = await ask(FindTermCounts.With("papers", open.ConvertAll(ParameterOf)).With("generation", generation), cancellationToken);
        var byPair = open.SelectMany(candidates => candidates).ToDictionary(candidate => (candidate.Asked.Id.ToString(), candidate.Id.ToString()));
        foreach (var row in rows)
            byPair[(row.Text("asked"), row.Text("id"))].Use(row);
    }

    private static CypherMap ParameterOf(List<CandidatePaper> candidates) => new CypherMap()
        .Put("id", candidates[0].Asked.Id.ToString()).Put("terms", candidates[0].Asked.Lists.LongTermsParameter)
        .Put("candidates", candidates.ConvertAll(candidate => candidate.Id.ToString()));

    private IReadOnlyList<RelatedPaper> Best(List<CandidatePaper> candidates)
    {
        var best = candidates.Select(candidate => (Candidate: candidate, candidate.Score)).Where(scored => scored.Score > 0)
            .OrderByDescending(scored => scored.Score).ThenBy(scored => scored.Candidate.Id).Take(first);
        return [.. best.Select(scored => scored.Candidate.Answer())];
    }
}
