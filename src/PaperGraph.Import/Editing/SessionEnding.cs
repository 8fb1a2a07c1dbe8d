using PaperGraph.Core.Changes;
using PaperGraph.Core.Editing;
using PaperGraph.Core.Graph;
using PaperGraph.Core.Sessions;

namespace PaperGraph.Import.Editing;

/// <summary>Says that sessions were held, or are not.</summary>
internal sealed class SessionEnding(SessionLookup sessions, Saying saying)
{
    private static readonly string[] Path = ["id"];

    public Task<Edit> CancelAsync(Id<Session> id, Editor by, CancellationToken cancellationToken) => saying.SayAsync(
        () => sessions.DraftAsync(
            id,
            Path,
            async session => session.Status == SessionStatus.Held
                ? await sessions.ConflictAsync(session, Path, "was held, and is not cancelled any more. Undo the change that recorded it first", cancellationToken)
                : WordsOf(session, new SaidSession { Session = id, Status = Optional<SessionStatus>.Of(SessionStatus.Cancelled) }, $"Cancelled {Shown.Quoted(session.Title)}.", [], by),
            cancellationToken),
        cancellationToken);

    public Task<Edit> RecordAsync(Id<Session> id, SessionRecord record, Editor by, CancellationToken cancellationToken)
    {
        var inspection = new Inspection();
        inspection.Attended(record.Attended.Value ?? []);
        inspection.Prose(record.Notes.Value, "notes");
        return saying.SayAsync(
            inspection,
            () => sessions.DraftAsync(id, Path, session => Task.FromResult<Drafted>(WordsOf(session, record, by)), cancellationToken),
            cancellationToken);
    }

    private Drafted.Words WordsOf(Session session, SessionRecord record, Editor by)
    {
        var sentences = new SessionSentences(session);
        sentences.Attended(record.Attended);
        sentences.Notes(record.Notes);
        var said = new SaidSession { Session = session.Id, Status = Optional<SessionStatus>.Of(SessionStatus.Held), Attended = record.Attended, Notes = record.Notes };
        return WordsOf(session, said, $"{Shown.Quoted(session.Title)} was held. {sentences.Sentences}".TrimEnd(), sentences.Made, by);
    }

    // Whoever records a session again says again that it was held, so that no earlier word on that is taken back below.
    private Drafted.Words WordsOf(Session session, SaidSession said, string summary, IReadOnlyList<string> made, Editor by)
    {
        var change = saying.Of(ChangeKind.Session, by, summary, [.. session.Papers.Select(paper => paper.Paper)]) with
        {
            Makes = [SessionLookup.StatusOf(session.Id), .. made],
            Needs = [$"{session.Id}"],
        };
        return new Drafted.Words(change, session.Id.Node, []) { SaidSessions = [said] };
    }
}
