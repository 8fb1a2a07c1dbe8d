using Google.OrTools.Sat;
using PaperGraph.Planning.Candidates;
using PaperGraph.Planning.Wishes;

namespace PaperGraph.Planning.Solving;

/// <summary>Any plan that fulfils some wishes, or proof that there is none.</summary>
internal sealed class FirstPlan
{
    private FirstPlan(CpSolverStatus status, Arrangement? plan) => (Status, Plan) = (status, plan);

    /// <summary>Feasible, Infeasible or Unknown.</summary>
    public CpSolverStatus Status { get; }

    /// <summary>Null where none was found.</summary>
    public Arrangement? Plan { get; }

    /// <param name="candidates">With the wishes that are held.</param>
    /// <param name="budget">What the solver may use.</param>
    /// <param name="share">How much of it.</param>
    public static FirstPlan Find(CandidateSet candidates, SolverBudget budget, double share)
    {
        var held = candidates.Wishes;
        if (held.Problem.MustRead.Where((paper, index) => held.Holds(WishKind.MustRead, index) && candidates.PlaceOf(paper) is null).Any())
            return new FirstPlan(CpSolverStatus.Infeasible, null);
        var needed = Needed(candidates);
        var papers = WithFillers(candidates, needed);
        var model = new ArrangementModel(candidates, papers, ShapeOf(candidates, needed.Count, papers.Count));
        var solver = new CpSolver();
        var status = budget.Solve(solver, model.Model, share);
        return status is CpSolverStatus.Optimal or CpSolverStatus.Feasible
            ? new FirstPlan(CpSolverStatus.Feasible, model.Read(solver))
            : new FirstPlan(status, null);
    }

    // What has to be read, and whatever could teach what that waits for.
    private static HashSet<int> Needed(CandidateSet candidates)
    {
        var teachers = candidates.Papers.SelectMany((paper, place) => paper.Teaches.Select(topic => (topic, place))).ToLookup(pair => pair.topic, pair => pair.place);
        var needed = new HashSet<int>();
        var open = new Stack<int>(Enumerable.Range(0, candidates.Papers.Count).Where(place => candidates.Papers[place].IsMustRead));
        while (open.TryPop(out var place))
        {
            if (!needed.Add(place))
                continue;
            foreach (var teacher in candidates.Papers[place].Needs.SelectMany(need => teachers[need]))
                open.Push(teacher);
        }

        return needed;
    }

    // All others are there to fill a session. One that waits for nothing and fits in can take the place of any of them, so a session's worth each is enough
    // where there are as many; where there are fewer, everything may be needed.
    private static IReadOnlyList<int> WithFillers(CandidateSet candidates, HashSet<int> needed)
    {
        var sessions = candidates.Problem.Dates.Count;
        var fillers = Enumerable.Range(0, candidates.Papers.Count)
            .Where(place => !needed.Contains(place) && candidates.Papers[place].Needs.Count == 0)
            .OrderByDescending(place => candidates.Papers[place].Recency).ThenBy(place => place)
            .Take(sessions).ToList();
        return fillers.Count < sessions ? [.. Enumerable.Range(0, candidates.Papers.Count)] : [.. needed.Concat(fillers).Order()];
    }

    private static SessionShape ShapeOf(CandidateSet candidates, int needed, int papers)
    {
        var wishes = candidates.Wishes;
        var shape = SessionShape.Of(wishes.Problem);
        if (!wishes.Holds(WishKind.MinutesPerSession))
            shape = shape with { Minutes = int.MaxValue };
        if (!wishes.Holds(WishKind.Sessions))
            shape = shape with { MustHold = false, Slots = [.. shape.Slots, .. Enumerable.Repeat(shape.Slots[0], needed)] };
        return wishes.Holds(WishKind.PapersPerSession) || papers == 0 ? shape : shape with { Slots = AnyNumber(candidates, shape, papers) };
    }

    // As many as fit into the minutes; where those do not count either, whatever would be read with others can be read in the first session held.
    private static IReadOnlyList<int> AnyNumber(CandidateSet candidates, SessionShape shape, int papers)
    {
        if (candidates.Wishes.Holds(WishKind.MinutesPerSession))
            return [.. shape.Slots.Select(_ => Math.Min(papers, Math.Max(1, shape.Minutes / candidates.Papers.Min(paper => paper.Paper.Minutes))))];
        return [papers, .. shape.Slots.Skip(1).Select(_ => 1)];
    }
}
