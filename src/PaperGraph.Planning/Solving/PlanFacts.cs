using PaperGraph.Planning.Candidates;

namespace PaperGraph.Planning.Solving;

/// <summary>What is so in a plan, for a search that begins with it.</summary>
internal sealed class PlanFacts
{
    private readonly Arrangement _plan;
    private readonly Dictionary<int, (int Session, int Slot)> _places = [];
    private readonly Dictionary<int, int> _coveredIn = [];
    private readonly Dictionary<int, int> _loads;

    public PlanFacts(CandidateSet candidates, Arrangement plan)
    {
        _plan = plan;
        for (var session = 0; session < plan.Papers.Count; session++)
        {
            for (var position = 0; position < plan.Papers[session].Count; position++)
                Place(candidates, plan.Papers[session][position], session, (session * candidates.Problem.PapersPerSession) + position);
        }

        _loads = plan.Presenters.OfType<int>().CountBy(presenter => presenter).ToDictionary();
    }

    public bool IsRead(int paper) => _places.ContainsKey(paper);

    /// <summary>The slot of a paper, counted over all sessions; -1 where it is not read.</summary>
    public int SlotOf(int paper) => _places.TryGetValue(paper, out var place) ? place.Slot : -1;

    public bool IsIn(int paper, int session) => _places.TryGetValue(paper, out var place) && place.Session == session;

    /// <summary>The slot in which a subject is covered first; <see cref="int.MaxValue" /> where it is not.</summary>
    public int CoveredIn(int subject) => _coveredIn.GetValueOrDefault(subject, int.MaxValue);

    public bool Presents(int presenter, int session) => _plan.Presenters[session] == presenter;

    public int Load(int presenter) => _loads.GetValueOrDefault(presenter);

    private void Place(CandidateSet candidates, int paper, int session, int slot)
    {
        _places[paper] = (session, slot);
        foreach (var subject in candidates.Papers[paper].Covers)
            _coveredIn.TryAdd(subject, slot);
    }
}
