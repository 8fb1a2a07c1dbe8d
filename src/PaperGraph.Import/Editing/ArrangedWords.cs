using PaperGraph.Core.Editing;
using PaperGraph.Core.Graph;
using PaperGraph.Core.Papers;
using PaperGraph.Core.Sessions;
using PaperGraph.Core.Timeline;

namespace PaperGraph.Import.Editing;

/// <summary>Collects what an arrangement says of its sessions.</summary>
internal sealed class ArrangedWords
{
    private readonly List<SaidSession> _said = [];
    private readonly List<string> _makes = [];
    private readonly List<string> _needs = [];
    private readonly List<string> _sentences = [];
    private readonly List<Id<Paper>> _read = [];
    private readonly List<Id<Paper>> _readNoMore = [];

    public IReadOnlyList<SaidSession> Said => _said;

    public IReadOnlyList<string> Makes => _makes;

    public IReadOnlyList<string> Needs => [.. _needs.Distinct(StringComparer.Ordinal)];

    /// <summary>Those that are read first; those that were to be read look different too.</summary>
    public IEnumerable<Id<Paper>> Papers => _read.Concat(_readNoMore).Distinct();

    public string Summary => string.Join(' ', _sentences);

    public void Schedule(ArrangedSession session, IReadOnlyList<DiscussedPaper> discussed)
    {
        var title = SessionTitles.Of(session.Date, discussed);
        _said.Add(new SaidSession
        {
            Session = session.Session,
            IsNew = true,
            Title = Optional<string>.Of(title),
            Date = Optional<DateOnly>.Of(session.Date),
            Papers = SaidOf(discussed),
        });
        _makes.Add($"{session.Session}");
        Read(discussed);
        _sentences.Add($"Scheduled {Shown.Quoted(title)} for {DateText.Of(session.Date)}.");
    }

    public void Change(Session session, IReadOnlyList<DiscussedPaper> discussed, IReadOnlyList<DiscussedPaper> before)
    {
        // What somebody called it stays; a name that it has from its papers, as they are called now, goes with them.
        var title = session.Title == SessionTitles.Of(session.Date, before) ? Optional<string>.Of(SessionTitles.Of(session.Date, discussed)) : default;
        var sentences = new SessionSentences(session);
        sentences.Title(title);
        sentences.Papers(before, discussed);
        _said.Add(new SaidSession { Session = session.Id, Title = title, Papers = SaidOf(discussed) });
        _makes.AddRange(sentences.Made);
        _needs.Add($"{session.Id}");
        Read(discussed);
        _readNoMore.AddRange(before.Select(one => one.Paper.Id));
        _sentences.Add($"Of the session {Shown.Quoted(session.Title)}: {sentences.Sentences}");
    }

    public void Cancel(Session session)
    {
        _said.Add(new SaidSession { Session = session.Id, Status = Optional<SessionStatus>.Of(SessionStatus.Cancelled) });
        _makes.Add(SessionLookup.StatusOf(session.Id));
        _needs.Add($"{session.Id}");
        _readNoMore.AddRange(session.Papers.Select(paper => paper.Paper));
        _sentences.Add($"Cancelled {Shown.Quoted(session.Title)}.");
    }

    private static Optional<IReadOnlyList<SaidSessionPaper>> SaidOf(IReadOnlyList<DiscussedPaper> discussed) =>
        Optional<IReadOnlyList<SaidSessionPaper>>.Of([.. discussed.Select(one => one.Said)]);

    private void Read(IReadOnlyList<DiscussedPaper> discussed)
    {
        _read.AddRange(discussed.Select(one => one.Paper.Id));
        _needs.AddRange(discussed.Select(one => $"{one.Paper.Id}"));
    }
}
