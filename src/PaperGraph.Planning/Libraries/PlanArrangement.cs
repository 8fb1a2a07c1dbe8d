using PaperGraph.Core.Graph;
using PaperGraph.Core.People;
using PaperGraph.Core.Plans;
using PaperGraph.Core.Sessions;

namespace PaperGraph.Planning.Libraries;

/// <summary>What becomes of the planned sessions when a plan is accepted: one on a day of the plan becomes the plan's, the others are cancelled.</summary>
internal sealed class PlanArrangement
{
    private readonly List<ArrangedSession> _changed = [];
    private readonly List<Id<Session>> _cancelled;

    public PlanArrangement(SessionPlan plan, PlanRequest request, IReadOnlyList<Session> standing)
    {
        var sessions = new List<Id<Session>>();
        foreach (var planned in plan.Sessions)
        {
            var before = standing.FirstOrDefault(session => session.Date == planned.Date);
            var id = before?.Id ?? Id<Session>.New();
            var papers = planned.Papers.Select(paper => new SaidSessionPaper(paper.Paper, paper.Minutes, paper.Presenter?.Name ?? StandingPresenter(paper, request, before))).ToList();
            sessions.Add(id);
            if (before is null || papers.Count != before.Papers.Count || !papers.Zip(before.Papers).All(pair => IsSame(pair.First, pair.Second)))
                _changed.Add(new ArrangedSession(id, planned.Date, papers));
        }

        Sessions = sessions;
        _cancelled = [.. standing.Where(session => plan.Sessions.All(planned => planned.Date != session.Date)).Select(session => session.Id)];
    }

    /// <summary>The plan's sessions, by date.</summary>
    public IReadOnlyList<Id<Session>> Sessions { get; }

    /// <summary>Whether anything is not planned so already.</summary>
    public bool ChangesAnything => _changed.Count + _cancelled.Count > 0;

    /// <summary>What changes.</summary>
    /// <param name="head">How long the log was when the plan was made.</param>
    public SessionArrangement LookedAt(long head) => new(head, _changed, _cancelled);

    // However a name is spelt, it is the same person's.
    private static bool IsSame(SaidSessionPaper said, SessionPaper standing) =>
        said.Paper == standing.Paper && said.Minutes == standing.Minutes && (said.Presenter is { } name ? PersonNames.IdOf(name) : default(Id<Person>?)) == standing.Presenter?.Id;

    // A plan that names nobody does not say that somebody does not present.
    private static string? StandingPresenter(PlannedPaper paper, PlanRequest request, Session? before) =>
        request.Presenters is null ? before?.Papers.FirstOrDefault(other => other.Paper == paper.Paper)?.Presenter?.Name : null;
}
