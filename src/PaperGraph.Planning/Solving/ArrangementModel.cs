using Google.OrTools.Sat;
using PaperGraph.Planning.Candidates;
using PaperGraph.Planning.Worths;

namespace PaperGraph.Planning.Solving;

/// <summary>The whole problem over some of the candidates: which paper comes in which slot, and who presents which session.</summary>
/// <remarks>
/// Sessions are cut into slots of one paper each, in the order of reading. So what holds of all papers that need a subject is one row a slot: at most one
/// of them is in it, and none before the subject is covered, if anything covers it. Rows go by subjects and slots, not by papers.
/// </remarks>
internal sealed class ArrangementModel
{
    private readonly HintedModel _hinted;
    private readonly CandidateSet _candidates;
    private readonly SlotVariables _slots;
    private readonly PresenterVariables _presenters;
    private readonly Dictionary<Level, LinearExpr> _levels = [];

    /// <param name="hinted">The model, empty.</param>
    /// <param name="candidates">All candidates.</param>
    /// <param name="papers">Which of them may be in the plan; those that have to be are among them.</param>
    /// <param name="shape">The sessions.</param>
    public ArrangementModel(HintedModel hinted, CandidateSet candidates, IReadOnlyList<int> papers, SessionShape shape)
    {
        (_hinted, _candidates) = (hinted, candidates);
        _slots = new SlotVariables(_hinted, candidates, papers, shape);
        TeachingOrder.Require(_hinted, candidates, _slots);
        _presenters = new PresenterVariables(_hinted, candidates.Wishes, _slots.Held);
    }

    public CpModel Model => _hinted.Model;

    /// <summary>How much a plan has of a level.</summary>
    public LinearExpr Of(Level level) =>
        _levels.TryGetValue(level, out var known) ? known : _levels[level] = Make(level);

    /// <summary>Lets the search begin with a plan.</summary>
    public void Hint(PlanFacts plan) => _hinted.Hint(plan);

    /// <summary>The plan that a solver has found.</summary>
    public Arrangement Read(CpSolver solver) => new(
        _slots.Read(solver),
        [.. Enumerable.Range(0, _slots.Shape.Sessions).Select(session => Enumerable.Range(0, _presenters.Count)
            .Where(presenter => _presenters.Presents(presenter, session) is { } presents && solver.BooleanValue(presents))
            .Select(presenter => (int?)presenter).FirstOrDefault())]);

    private LinearExpr Make(Level level) => level switch
    {
        Level.Topics => TaughtTopics(),
        Level.Grounding => Gaps.Count(
            _hinted, _candidates, [.. _slots.Papers.Order()], Reads, need => LinearExpr.Sum(_candidates.Covering[need].Where(_slots.Papers.Contains).Select(Reads))),
        Level.Wishes => WishesMet(),
        Level.Evenness => _presenters.Evenness(),
        Level.Coherence => JoinedSessions.Count(_hinted, _candidates, _slots),
        Level.Recency => LinearExpr.WeightedSum(
            _slots.Papers.SelectMany(_slots.AllOf), _slots.Papers.SelectMany(paper => _slots.AllOf(paper).Select(_ => (long)_candidates.Papers[paper].Recency))),
        _ => KeptSessions.Count(_candidates.Problem, _candidates.PlaceOf, _slots.InSession, _presenters),
    };

    private LinearExpr Reads(int paper) => LinearExpr.Sum(_slots.AllOf(paper));

    private LinearExpr TaughtTopics()
    {
        var taught = new List<BoolVar>();
        var worths = new List<long>();
        foreach (var (topic, worth) in _candidates.Goals)
        {
            var teachers = _slots.Papers.Where(paper => _candidates.Papers[paper].Teaches.Contains(topic)).SelectMany(_slots.AllOf).ToList();
            if (teachers.Count == 0)
                continue;
            var isTaught = _hinted.NewBoolVar(plan => plan.CoveredIn(topic) < int.MaxValue);
            Model.Add(LinearExpr.Sum(teachers) >= isTaught);
            taught.Add(isTaught);
            worths.Add(worth);
        }

        return LinearExpr.WeightedSum(taught, worths);
    }

    private LinearExpr WishesMet()
    {
        var met = new List<BoolVar>();
        foreach (var (presenter, paper) in Wants.In(_candidates).Where(want => _slots.Papers.Contains(want.Paper)))
        {
            for (var session = 0; session < _slots.Shape.Sessions; session++)
            {
                if (_presenters.Presents(presenter, session) is not { } presents)
                    continue;
                var here = session;
                var isMet = _hinted.NewBoolVar(plan => plan.IsIn(paper, here) && plan.Presents(presenter, here));
                Model.AddImplication(isMet, presents);
                Model.Add(_slots.InSession(paper, session) >= isMet);
                met.Add(isMet);
            }
        }

        return LinearExpr.Sum(met);
    }
}
