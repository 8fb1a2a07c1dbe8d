using Google.OrTools.Sat;
using PaperGraph.Planning.Candidates;
using PaperGraph.Planning.Worths;

namespace PaperGraph.Planning.Solving;

/// <summary>Makes a plan the best one, one level after the other.</summary>
/// <remarks>
/// For each level the selection says what no plan can exceed. A plan that reaches it over the few papers that stand for choice is proven best without the whole
/// problem ever being looked at; only where that fails the search goes over all candidates.
/// </remarks>
internal sealed class LevelSearch
{
    // What is left for the levels behind has to be enough for a step each.
    private const double ShareOfBound = 0.4;
    private const double ShareOfFew = 0.3;
    private const double ShareOfAll = 0.6;

    private readonly CandidateSet _candidates;
    private readonly SolverBudget _budget;
    private readonly SelectionModel _selection;
    private readonly List<Level> _done = [];
    private readonly HashSet<int> _few;
    private readonly WorthScale _scale;

    // What the selection has chosen last.
    private IReadOnlyList<int> _picked = [];

    private LevelSearch(CandidateSet candidates, Arrangement first, SolverBudget budget)
    {
        (_candidates, _budget, Plan) = (candidates, budget, first);
        _selection = new SelectionModel(budget.NewModel(), candidates);
        _few = [.. first.Order, .. candidates.Problem.Kept.SelectMany(standing => standing.Papers).Select(paper => candidates.PlaceOf(paper.Paper)).OfType<int>()];
        _scale = WorthScale.Of(candidates);
        Score = Scoring.Of(candidates, first);
    }

    /// <summary>The best plan so far.</summary>
    public Arrangement Plan { get; private set; }

    /// <summary>What it is worth.</summary>
    public Score Score { get; private set; }

    /// <summary>The first level on which a better plan was not ruled out, and what none exceeds there; null where the plan is best.</summary>
    public (Level Level, long Bound)? Open { get; private set; }

    /// <param name="candidates">All candidates.</param>
    /// <param name="first">Any plan.</param>
    /// <param name="budget">What the solver may use.</param>
    public static LevelSearch Run(CandidateSet candidates, Arrangement first, SolverBudget budget)
    {
        var search = new LevelSearch(candidates, first, budget);
        foreach (var level in Enum.GetValues<Level>())
            search.Improve(level);
        return search;
    }

    private void Improve(Level level)
    {
        var bound = _scale.Most(level) == Score.Of(level) ? Score.Of(level) : Bound(level);
        if (Score.Of(level) < bound && _picked.Count > 0)
            Maximise(level, bound, _picked, ShareOfFew);
        if (Score.Of(level) < bound)
            Maximise(level, bound, [.. _few.Union(Plan.Order).Order()], ShareOfFew);
        if (Score.Of(level) < bound)
            bound = Maximise(level, bound, [.. Enumerable.Range(0, _candidates.Papers.Count)], ShareOfAll);
        if (Score.Of(level) < bound)
            Open ??= (level, bound);
        _done.Add(level);
        _selection.Model.Add(_selection.Of(level) >= Score.Of(level));
    }

    private long Bound(Level level)
    {
        _selection.Model.Maximize(_selection.Of(level));
        _selection.Hint(new PlanFacts(_candidates, Plan));
        var solver = new CpSolver();
        var status = _budget.Solve(solver, _selection.Model, ShareOfBound);
        if (status is not (CpSolverStatus.Optimal or CpSolverStatus.Feasible))
            return _scale.Most(level);
        _picked = [.. _selection.Read(solver)];
        _few.UnionWith(_picked);
        return BoundOf(solver);
    }

    // What no plan exceeds that has only these papers, and keeps what is reached of the levels before.
    private long Maximise(Level level, long bound, IReadOnlyList<int> papers, double share)
    {
        if (_budget.IsSpent)
            return bound;
        var model = new ArrangementModel(_budget.NewModel(), _candidates, papers, SessionShape.Of(_candidates.Problem));
        // By what the plan has now: some later level may have brought more of an open one.
        foreach (var before in _done)
            model.Model.Add(model.Of(before) >= Score.Of(before));
        model.Model.Add(model.Of(level) <= bound);
        model.Model.Maximize(model.Of(level));
        model.Hint(new PlanFacts(_candidates, Plan));
        var solver = new CpSolver();
        var status = _budget.Solve(solver, model.Model, share);
        if (status is not (CpSolverStatus.Optimal or CpSolverStatus.Feasible))
            return bound;
        Take(model.Read(solver), level);
        return Math.Min(bound, BoundOf(solver));
    }

    private void Take(Arrangement plan, Level level)
    {
        var score = Scoring.Of(_candidates, plan);
        if (score.Of(level) <= Score.Of(level))
            return;
        (Plan, Score) = (plan, score);
    }

    private static long BoundOf(CpSolver solver) => (long)Math.Floor(solver.BestObjectiveBound + 1e-6);
}
