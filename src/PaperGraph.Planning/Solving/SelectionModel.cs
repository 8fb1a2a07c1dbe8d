using Google.OrTools.Sat;
using PaperGraph.Planning.Candidates;
using PaperGraph.Planning.Worths;

namespace PaperGraph.Planning.Solving;

/// <summary>The problem without the question when each paper is read: what no plan can exceed, over all candidates.</summary>
/// <remarks>
/// Without slots it is smaller by their number, and no two of its solutions are one selection in another order. Where the best selection can be put into an
/// order, and mostly it can, that proves the plan to be the best one.
/// </remarks>
internal sealed class SelectionModel
{
    // Beyond that they cost more than they prove.
    private const int MostPairs = 50_000;

    private readonly HintedModel _hinted;
    private readonly CandidateSet _candidates;
    private readonly BoolVar[] _chosen;
    private readonly Dictionary<int, BoolVar> _covered = [];
    private readonly PresenterVariables _presenters;
    private readonly Dictionary<Level, LinearExpr> _levels = [];
    private SelectionOrder? _order;

    /// <param name="hinted">The model, empty.</param>
    /// <param name="candidates">All candidates.</param>
    public SelectionModel(HintedModel hinted, CandidateSet candidates)
    {
        (_hinted, _candidates) = (hinted, candidates);
        var papers = candidates.Papers;
        _chosen = [.. papers.Select((_, place) => _hinted.NewBoolVar(plan => plan.IsRead(place)))];
        _presenters = new PresenterVariables(_hinted, candidates.Wishes, new ILiteral?[candidates.Problem.Dates.Count]);
        Fit();
        for (var place = 0; place < papers.Count; place++)
        {
            if (papers[place].IsMustRead)
                Model.AddBoolOr([_chosen[place]]);
            foreach (var required in papers[place].Requires)
                Model.AddImplication(_chosen[place], Covered(required));
        }

        if (SelectionOrder.Matters(candidates))
            _ = Order;
    }

    public CpModel Model => _hinted.Model;

    /// <summary>How much a selection has of a level, or could have.</summary>
    public LinearExpr Of(Level level) =>
        _levels.TryGetValue(level, out var known) ? known : _levels[level] = Make(level);

    /// <summary>Lets the search begin with a plan.</summary>
    public void Hint(PlanFacts plan) => _hinted.Hint(plan);

    /// <summary>The candidates that a solver has chosen.</summary>
    public IEnumerable<int> Read(CpSolver solver) => Enumerable.Range(0, _chosen.Length).Where(place => solver.BooleanValue(_chosen[place]));

    private SelectionOrder Order => _order ??= SelectionOrder.Require(
        _hinted, _candidates.Papers, _chosen, Covered, (_candidates.Problem.Dates.Count * _candidates.Problem.PapersPerSession) - 1);

    private void Fit()
    {
        var problem = _candidates.Problem;
        var all = LinearExpr.Sum(_chosen);
        Model.AddLinearConstraint(all, problem.Dates.Count, (long)problem.Dates.Count * problem.PapersPerSession);
        Model.Add(LinearExpr.WeightedSum(_chosen, _candidates.Papers.Select(paper => (long)paper.Paper.Minutes)) <= (long)problem.Dates.Count * problem.MinutesPerSession);
    }

    private BoolVar Covered(int subject)
    {
        if (_covered.TryGetValue(subject, out var known))
            return known;
        var covered = _hinted.NewBoolVar(plan => plan.CoveredIn(subject) < int.MaxValue);
        Model.Add(LinearExpr.Sum(_candidates.Covering[subject].Select(place => _chosen[place])) >= covered);
        return _covered[subject] = covered;
    }

    private LinearExpr Make(Level level) => level switch
    {
        Level.Topics => LinearExpr.WeightedSum(
            _candidates.Goals.Keys.Where(_candidates.Covering.Contains).Select(Covered), _candidates.Goals.Where(goal => _candidates.Covering.Contains(goal.Key)).Select(goal => (long)goal.Value)),
        Level.Grounding => Gaps.Count(_hinted, _candidates, [.. Enumerable.Range(0, _chosen.Length)], place => _chosen[place], need => Covered(need)),
        Level.Wishes => WishesMet(),
        Level.Evenness => _presenters.Evenness(),
        Level.Coherence => Threads(),
        Level.Recency => LinearExpr.WeightedSum(_chosen, _candidates.Papers.Select(paper => (long)paper.Recency)),
        _ => KeptSessions.Count(_candidates.Problem, _candidates.PlaceOf, (paper, _) => _chosen[paper], _presenters),
    };

    private LinearExpr Threads() =>
        _candidates.Problem.PapersPerSession == 1 && SelectionThreads.Pairs(_candidates).Take(MostPairs + 1).Count() <= MostPairs
            ? SelectionThreads.Count(_hinted, _candidates, _chosen, Order)
            : LinearExpr.Constant(_candidates.Problem.Dates.Count - 1);

    private LinearExpr WishesMet()
    {
        var sessions = Enumerable.Range(0, _candidates.Problem.Dates.Count).ToList();
        var wants = Wants.In(_candidates).Select(want => (want.Presenter, want.Paper, IsMet: _hinted.NewBoolVar(
            plan => sessions.Exists(session => plan.IsIn(want.Paper, session) && plan.Presents(want.Presenter, session))))).ToList();
        foreach (var paper in wants.GroupBy(want => want.Paper))
            Model.Add(LinearExpr.Sum(paper.Select(want => want.IsMet)) <= _chosen[paper.Key]);
        foreach (var presenter in wants.GroupBy(want => want.Presenter))
            Model.Add(LinearExpr.Sum(presenter.Select(want => want.IsMet)) <= _presenters.Load(presenter.Key) * _candidates.Problem.PapersPerSession);
        return LinearExpr.Sum(wants.Select(want => want.IsMet));
    }
}
