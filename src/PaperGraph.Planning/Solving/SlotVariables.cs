using Google.OrTools.Sat;
using PaperGraph.Planning.Candidates;

namespace PaperGraph.Planning.Solving;

/// <summary>Which paper comes in which slot of which session.</summary>
internal sealed class SlotVariables
{
    private readonly HintedModel _hinted;
    private readonly CandidateSet _candidates;
    private readonly Dictionary<int, BoolVar?[]> _reads;
    private readonly int[] _firstSlots;

    public SlotVariables(HintedModel hinted, CandidateSet candidates, IReadOnlyList<int> papers, SessionShape shape)
    {
        (_hinted, _candidates, Papers, Shape) = (hinted, candidates, papers.ToHashSet(), shape);
        _firstSlots = [.. Enumerable.Range(0, shape.Sessions + 1).Select(session => shape.Slots.Take(session).Sum())];
        _reads = papers.ToDictionary(paper => paper, Make);
        foreach (var paper in papers)
            Once(paper);
        Held = [.. Enumerable.Range(0, shape.Sessions).Select(Fill)];
    }

    public SessionShape Shape { get; }

    /// <summary>The candidates that may be in a slot.</summary>
    public IReadOnlySet<int> Papers { get; }

    /// <summary>How many there are in all sessions together.</summary>
    public int Slots => _firstSlots[^1];

    /// <summary>Of each session, whether it is held: null where it is in any case.</summary>
    public IReadOnlyList<ILiteral?> Held { get; }

    /// <summary>Whether a paper is in a slot; null where that cannot be.</summary>
    public BoolVar? At(int paper, int slot) => _reads[paper][slot];

    /// <summary>A paper in each of the slots where it can be.</summary>
    public IEnumerable<BoolVar> AllOf(int paper) => _reads[paper].OfType<BoolVar>();

    /// <summary>A paper in each of the slots of a session where it can be.</summary>
    public IEnumerable<BoolVar> InSlotsOf(int paper, int session) => _reads[paper][_firstSlots[session].._firstSlots[session + 1]].OfType<BoolVar>();

    /// <summary>Whether a paper is in a session; 0 for one that may not be in the plan.</summary>
    public LinearExpr InSession(int paper, int session) =>
        Papers.Contains(paper) ? LinearExpr.Sum(InSlotsOf(paper, session)) : LinearExpr.Constant(0);

    /// <summary>The papers by subjects that each has something to do with.</summary>
    public ILookup<int, int> BySubject(Func<int, IEnumerable<int>> subjectsOf) =>
        Papers.Order().SelectMany(paper => subjectsOf(paper).Select(subject => (subject, paper))).ToLookup(pair => pair.subject, pair => pair.paper);

    public IReadOnlyList<IReadOnlyList<int>> Read(CpSolver solver)
    {
        var chosen = _reads.SelectMany(read => read.Value.Select((isRead, slot) => (Paper: read.Key, Slot: slot, IsRead: isRead)))
            .Where(read => read.IsRead is not null && solver.BooleanValue(read.IsRead)).ToDictionary(read => read.Slot, read => read.Paper);
        return [.. Enumerable.Range(0, Shape.Sessions).Select(session => Enumerable.Range(_firstSlots[session], Shape.Slots[session])
            .Where(chosen.ContainsKey).Select(slot => chosen[slot]).ToArray())];
    }

    // What answers a paper cannot come first of all.
    private BoolVar?[] Make(int paper)
    {
        var first = _candidates.Papers[paper].Requires.Any() ? 1 : 0;
        return [.. Enumerable.Range(0, Slots).Select(slot => slot < first ? null : _hinted.NewBoolVar(plan => plan.SlotOf(paper) == slot))];
    }

    private void Once(int paper)
    {
        if (_candidates.Papers[paper].IsMustRead)
            _hinted.Model.AddExactlyOne(AllOf(paper));
        else
            _hinted.Model.AddAtMostOne(AllOf(paper));
    }

    private ILiteral? Fill(int session)
    {
        var slots = Enumerable.Range(_firstSlots[session], Shape.Slots[session]).Select(slot => Papers.Select(paper => At(paper, slot)).OfType<BoolVar>().ToList()).ToList();
        foreach (var slot in slots.Skip(1))
            _hinted.Model.AddAtMostOne(slot);
        // From the first slot on, or the same session would be many.
        for (var slot = 1; slot < slots.Count; slot++)
            _hinted.Model.Add(LinearExpr.Sum(slots[slot]) <= LinearExpr.Sum(slots[slot - 1]));
        Limit(session);
        if (Shape.MustHold)
        {
            _hinted.Model.AddExactlyOne(slots[0]);
            return null;
        }

        var held = _hinted.NewBoolVar(_ => true);
        _hinted.Model.AddExactlyOne([.. slots[0], held.Not()]);
        return held;
    }

    private void Limit(int session)
    {
        var longest = Papers.Count == 0 ? 0 : Papers.Max(paper => _candidates.Papers[paper].Paper.Minutes);
        if ((long)longest * Shape.Slots[session] <= Shape.Minutes)
            return;
        var all = Papers.SelectMany(paper => InSlotsOf(paper, session).Select(isRead => (isRead, Minutes: (long)_candidates.Papers[paper].Paper.Minutes))).ToList();
        _hinted.Model.Add(LinearExpr.WeightedSum(all.Select(read => read.isRead), all.Select(read => read.Minutes)) <= Shape.Minutes);
    }
}
