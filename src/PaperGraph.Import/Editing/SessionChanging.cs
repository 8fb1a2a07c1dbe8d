using PaperGraph.Core.Changes;
using PaperGraph.Core.Editing;
using PaperGraph.Core.Graph;
using PaperGraph.Core.Sessions;

namespace PaperGraph.Import.Editing;

/// <summary>Says what sessions are.</summary>
internal sealed class SessionChanging(SessionLookup sessions, SessionPapers papers, Saying saying)
{
    public Task<Edit> UpdateAsync(Id<Session> id, SessionUpdate update, Editor by, CancellationToken cancellationToken)
    {
        var inspection = Inspection.OfInput();
        inspection.Line(update.Title.Value, "title");
        inspection.Day(update.Date.Value, "date");
        inspection.SessionPapers(update.Papers.Value ?? []);
        inspection.Prose(update.Notes.Value, "notes");
        if (update.Date.IsEmptied)
            inspection.Add("A session has a date. Give one, or leave the field out.", null, "date");
        if (update == new SessionUpdate())
            inspection.Add("Nothing is said of the session. Give at least one field.", null);
        return saying.SayAsync(
            inspection,
            () => sessions.DraftAsync(id, ["input", "id"], session => DraftAsync(session, update, by, cancellationToken), cancellationToken),
            cancellationToken);
    }

    private async Task<Drafted> DraftAsync(Session session, SessionUpdate update, Editor by, CancellationToken cancellationToken)
    {
        var beginning = Inspection.OfInput();
        if (update.Date.IsGiven || update.StartsAt.IsGiven)
            beginning.Beginning(update.StartsAt.IsGiven ? update.StartsAt.Value : session.StartsAt, update.Date.Value ?? session.Date);
        var (discussed, mistakes) = update.Papers.IsGiven ? await papers.FindAsync(update.Papers.Value ?? [], cancellationToken) : (null, []);
        if (beginning.Mistakes.Count + mistakes.Count > 0)
            return new Drafted.Refused([.. beginning.Mistakes, .. mistakes]);
        var before = await papers.OfAsync(session, cancellationToken);
        return WordsOf(session, WordsOf(session, update, discussed, before), discussed, before, by);
    }

    private static SaidSession WordsOf(Session session, SessionUpdate update, IReadOnlyList<DiscussedPaper>? discussed, IReadOnlyList<DiscussedPaper> before)
    {
        var date = update.Date.Value is { } day ? Optional<DateOnly>.Of(day) : default;
        return new SaidSession
        {
            Session = session.Id,
            Title = update.Title.IsEmptied ? Optional<string>.Of(SessionTitles.Of(update.Date.Value ?? session.Date, discussed ?? before)) : update.Title,
            Date = date,
            StartsAt = update.StartsAt,
            Papers = discussed is null ? default : Optional<IReadOnlyList<SaidSessionPaper>>.Of([.. discussed.Select(one => one.Said)]),
            Notes = update.Notes,
        };
    }

    private Drafted.Words WordsOf(Session session, SaidSession said, IReadOnlyList<DiscussedPaper>? discussed, IReadOnlyList<DiscussedPaper> before, Editor by)
    {
        var sentences = new SessionSentences(session);
        sentences.Title(said.Title);
        sentences.Date(said.Date);
        sentences.StartsAt(said.StartsAt);
        sentences.Papers(before, discussed);
        sentences.Notes(said.Notes);
        // Papers that are discussed no more look different too.
        var touched = (discussed ?? []).Concat(before).Select(one => one.Paper.Id).Distinct().Take(Change.MostPapers).ToList();
        var change = saying.Of(ChangeKind.Session, by, $"Of the session {Shown.Quoted(session.Title)}: {sentences.Sentences}", touched) with
        {
            Makes = sentences.Made,
            Needs = [$"{session.Id}", .. (discussed ?? []).Select(one => $"{one.Paper.Id}")],
        };
        return new Drafted.Words(change, session.Id.Node, []) { SaidSessions = [said] };
    }
}
