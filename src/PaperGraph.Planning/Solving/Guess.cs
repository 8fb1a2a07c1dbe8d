using PaperGraph.Planning.Candidates;

namespace PaperGraph.Planning.Solving;

/// <summary>A plan that may break wishes, for a search to begin with: papers in reading order over all sessions, each presented by whoever is there and has presented least.</summary>
internal static class Guess
{
    /// <param name="candidates">All candidates.</param>
    /// <param name="papers">What is read, in order.</param>
    public static Arrangement Of(CandidateSet candidates, IReadOnlyList<int> papers)
    {
        var sessions = candidates.Problem.Dates.Count;
        var loads = new int[candidates.Problem.Presenters.Count];
        return new Arrangement(
            [.. Enumerable.Range(0, sessions).Select(session => papers.Where((_, at) => at * sessions / papers.Count == session).ToArray())],
            [.. candidates.Problem.Dates.Select(date => Presenter(candidates, date, loads))]);
    }

    private static int? Presenter(CandidateSet candidates, DateOnly date, int[] loads)
    {
        var wishes = candidates.Wishes;
        var who = Enumerable.Range(0, loads.Length).Where(presenter => !wishes.IsAway(presenter, date) && loads[presenter] < wishes.MostSessions(presenter))
            .Cast<int?>().MinBy(presenter => loads[presenter!.Value]);
        if (who is { } presenter)
            loads[presenter]++;
        return who;
    }
}
