using PaperGraph.Core.Graph;
using PaperGraph.Core.People;

namespace PaperGraph.Core.Sessions;

/// <summary>Makes a session of what people say of it; the same in every store.</summary>
public static class SessionFold
{
    /// <summary>The session; null where nothing that counts says that there is one.</summary>
    /// <param name="id">The session's id.</param>
    /// <param name="said">What is said of it and counts, in the order of the log: the latest word on a field holds.</param>
    public static Session? Of(Id<Session> id, IEnumerable<SaidSession> said)
    {
        ArgumentNullException.ThrowIfNull(said);
        Session? session = null;
        foreach (var one in said)
        {
            if (one.IsNew)
                session ??= new Session { Id = id, Title = string.Empty, Date = default };
            if (session is not null)
                session = With(session, one);
        }

        return session;
    }

    private static Session With(Session session, SaidSession said) => session with
    {
        Title = said.Title.IsGiven ? said.Title.Value ?? string.Empty : session.Title,
        Date = said.Date.IsGiven ? said.Date.Value : session.Date,
        StartsAt = said.StartsAt.IsGiven ? said.StartsAt.Value : session.StartsAt,
        Status = said.Status.IsGiven ? said.Status.Value : session.Status,
        Papers = said.Papers.IsGiven ? PapersOf(session.Id, said.Papers.Value ?? []) : session.Papers,
        Attended = said.Attended.IsGiven ? [.. (said.Attended.Value ?? []).Select(Named).DistinctBy(person => person.Id)] : session.Attended,
        Notes = said.Notes.IsGiven ? said.Notes.Value : session.Notes,
    };

    private static IReadOnlyList<SessionPaper> PapersOf(Id<Session> session, IReadOnlyList<SaidSessionPaper> said) =>
        [.. said.Select((one, at) => new SessionPaper(session, one.Paper, at + 1, one.Minutes, one.Presenter is { } name ? Named(name) : null))];

    private static Person Named(string name) => new(PersonNames.IdOf(name), name);
}
