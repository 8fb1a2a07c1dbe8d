using System.Globalization;
using PaperGraph.Core.Editing;
using PaperGraph.Core.Graph;
using PaperGraph.Core.Papers;
using PaperGraph.Core.Sessions;
using PaperGraph.Core.Storage;

namespace PaperGraph.Import.Editing;

/// <summary>Finds the papers that are to be discussed at a session.</summary>
internal sealed class SessionPapers(IPaperStore store)
{
    /// <returns>The papers, each under the id that it bears, or why they cannot be.</returns>
    public async Task<(IReadOnlyList<DiscussedPaper> Papers, IReadOnlyList<Mistake> Mistakes)> FindAsync(IReadOnlyList<SaidSessionPaper> papers, CancellationToken cancellationToken)
    {
        var seen = await store.FindPapersAsync([.. papers.Select(one => one.Paper).Distinct()], cancellationToken);
        var found = new Dictionary<Id<Paper>, DiscussedPaper>();
        var mistakes = new List<Mistake>();
        foreach (var (at, one) in papers.Index())
        {
            if (!seen.TryGetValue(one.Paper, out var paper))
                mistakes.Add(Drafted.Missing("paper", $"{one.Paper}", PathOf(at)));
            else if (!found.TryAdd(paper.Id, new DiscussedPaper(paper, one with { Paper = paper.Id })))
                mistakes.Add(new Mistake(MistakeCode.Invalid, $"{Shown.Quoted(paper.Title)} is named twice. Name it once, with all its minutes.") { Path = PathOf(at), Value = $"{one.Paper}" });
        }

        return ([.. found.Values], mistakes);
    }

    /// <summary>What is discussed at a session already, as far as it is seen.</summary>
    public async Task<IReadOnlyList<DiscussedPaper>> OfAsync(Session session, CancellationToken cancellationToken)
    {
        var seen = await store.FindPapersAsync([.. session.Papers.Select(one => one.Paper)], cancellationToken);
        return [.. session.Papers.Where(one => seen.ContainsKey(one.Paper)).Select(one => new DiscussedPaper(seen[one.Paper], new SaidSessionPaper(one.Paper, one.Minutes, one.Presenter?.Name)))];
    }

    private static string[] PathOf(int at) => ["input", "papers", at.ToString(CultureInfo.InvariantCulture), "paper"];
}
