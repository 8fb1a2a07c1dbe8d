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
        var order = ReadingOrder.Of(candidates);
        var found = new FirstPlan(CpSolverStatus.Infeasible, null);
        foreach (var (needed, papers) in Choices(candidates, order))
        {
            found = Find(candidates, needed, papers, [.. order.Where(papers.Contains)], budget, share);
            if (found.Status != CpSolverStatus.Infeasible)
                break;
        }

        return found;
    }

    // Ever more papers. Where those that teach most and no others give a plan it comes at once, and is a good one; that there is none the last of them prove.
    private static IEnumerable<(HashSet<int> Needed, IReadOnlyList<int> Papers)> Choices(CandidateSet candidates, IReadOnlyList<int> order)
    {
        var sessions = candidates.Problem.Dates.Count;
        var needed = Reach(candidates, order.Where(place => candidates.Papers[place].IsMustRead), paper => paper.Requires);
        var others = order.Where(place => !needed.Contains(place)).ToList();
        yield return (needed, [.. needed.Union(others.Take(sessions - needed.Count)).Order()]);
        yield return (needed, [.. needed.Union(others.Take(sessions)).Order()]);
        // What lets one of those that have to be read go first counts too. Whatever only fills a session beside them can be replaced by a paper that waits
        // for nothing and for which nothing waits, where there is one for each.
        var helped = Reach(candidates, needed, paper => paper.Needs);
        var awaited = candidates.Papers.SelectMany(paper => paper.Needs).ToHashSet();
        var fillers = order.Where(place => !helped.Contains(place) && candidates.Papers[place].Needs.Count == 0 && !candidates.Papers[place].Covers.Any(awaited.Contains)).Take(sessions).ToList();
        yield return (helped, fillers.Count == sessions ? [.. helped.Union(fillers).Order()] : [.. order.Order()]);
    }

    private static FirstPlan Find(CandidateSet candidates, HashSet<int> needed, IReadOnlyList<int> papers, IReadOnlyList<int> inOrder, SolverBudget budget, double share)
    {
        var shape = ShapeOf(candidates, needed.Count, papers.Count);
        var model = new ArrangementModel(budget.NewModel(), candidates, papers, shape);
        if (shape.Sessions == candidates.Problem.Dates.Count)
            model.Hint(new PlanFacts(candidates, Guess.Of(candidates, [.. inOrder.Take(shape.Slots.Sum())])));
        var solver = new CpSolver();
        var status = budget.Solve(solver, model.Model, share);
        return status is CpSolverStatus.Optimal or CpSolverStatus.Feasible
            ? new FirstPlan(CpSolverStatus.Feasible, model.Read(solver))
            : new FirstPlan(status, null);
    }

    // Some, and all that covers what they wait for.
    private static HashSet<int> Reach(CandidateSet candidates, IEnumerable<int> from, Func<Candidate, IEnumerable<int>> subjectsOf)
    {
        var reached = new HashSet<int>();
        var open = new Stack<int>(from);
        while (open.TryPop(out var place))
        {
            if (!reached.Add(place))
                continue;
            foreach (var covering in subjectsOf(candidates.Papers[place]).SelectMany(subject => candidates.Covering[subject]))
                open.Push(covering);
        }

        return reached;
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
