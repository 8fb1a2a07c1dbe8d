using PaperGraph.Planning.Problems;

namespace PaperGraph.Planning.Wishes;

/// <summary>The wishes of a problem that are held, all or some of them.</summary>
internal sealed class WishList
{
    private readonly HashSet<Wish> _held;

    public WishList(PlanProblem problem, IEnumerable<Wish> held) => (Problem, _held) = (problem, [.. held]);

    public PlanProblem Problem { get; }

    /// <summary>The held wishes, in the order of <see cref="All" />.</summary>
    public IEnumerable<Wish> Wishes => In(Problem).Where(_held.Contains);

    public static WishList All(PlanProblem problem) => new(problem, In(problem));

    public bool Holds(WishKind kind, int index = 0, int part = 0) => _held.Contains(new Wish(kind, index, part));

    /// <summary>Whether somebody cannot present on a day.</summary>
    public bool IsAway(int presenter, DateOnly day)
    {
        var away = Problem.Presenters[presenter].Away;
        for (var part = 0; part < away.Count; part++)
        {
            if (away[part] == day && Holds(WishKind.Away, presenter, part))
                return true;
        }

        return false;
    }

    /// <summary>How many sessions somebody presents at most.</summary>
    public int MostSessions(int presenter) =>
        Problem.Presenters[presenter].MaxSessions is { } most && Holds(WishKind.MaxSessions, presenter) ? most : int.MaxValue;

    // Those that a plan could be without first: whichever is tried first is the more likely to be left out of a conflict.
    private static IEnumerable<Wish> In(PlanProblem problem)
    {
        if (problem.Discussed.Count > 0)
            yield return new Wish(WishKind.ContinueFromHistory);
        if (problem.Asked is not null)
            yield return new Wish(WishKind.Topics);
        for (var paper = 0; paper < problem.MustNotRead.Count; paper++)
            yield return new Wish(WishKind.MustNotRead, paper);
        yield return new Wish(WishKind.MinutesPerSession);
        yield return new Wish(WishKind.PapersPerSession);
        for (var presenter = 0; presenter < problem.Presenters.Count; presenter++)
        {
            foreach (var wish in Of(problem, presenter))
                yield return wish;
        }

        yield return new Wish(WishKind.Sessions);
        for (var paper = 0; paper < problem.MustRead.Count; paper++)
            yield return new Wish(WishKind.MustRead, paper);
    }

    private static IEnumerable<Wish> Of(PlanProblem problem, int presenter)
    {
        var away = problem.Presenters[presenter].Away;
        for (var part = 0; part < away.Count; part++)
        {
            if (problem.Dates.Contains(away[part]))
                yield return new Wish(WishKind.Away, presenter, part);
        }

        if (problem.Presenters[presenter].MaxSessions is not null)
            yield return new Wish(WishKind.MaxSessions, presenter);
    }
}
