using PaperGraph.Core.Changes;
using PaperGraph.Core.Editing;
using PaperGraph.Core.Graph;
using PaperGraph.Core.Sessions;
using PaperGraph.Core.Storage;

namespace PaperGraph.Import.Editing;

/// <summary>Finds sessions of which something is to be said.</summary>
internal sealed class SessionLookup(IPaperStore store)
{
    private const int ChangesLookedAt = 100;

    /// <summary>What a change makes that says how far a session has come.</summary>
    public static string StatusOf(Id<Session> session) => $"{session}.status";

    /// <summary>Goes on with a session that is not cancelled.</summary>
    /// <param name="id">The session.</param>
    /// <param name="path">Where it is named.</param>
    /// <param name="draft">What is to be said of it.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public async Task<Drafted> DraftAsync(Id<Session> id, string[] path, Func<Session, Task<Drafted>> draft, CancellationToken cancellationToken)
    {
        if (!(await store.FindSessionsAsync([id], cancellationToken)).TryGetValue(id, out var session))
            return Drafted.NotFound("session", $"{id}", path);
        return session.Status == SessionStatus.Cancelled
            ? await ConflictAsync(session, path, "is cancelled. Undo the change that cancelled it first", cancellationToken)
            : await draft(session);
    }

    /// <summary>That a session has come too far, with the change that says so where it is not long ago.</summary>
    public async Task<Drafted> ConflictAsync(Session session, string[] path, string problem, CancellationToken cancellationToken)
    {
        var log = await store.PageChangesAsync(ChangeSelection.All, PageRequest.Last(ChangesLookedAt), cancellationToken);
        var saying = log.Items.Select(item => item.Node).LastOrDefault(change => change is { IsInEffect: true, Undoes: null } && change.Makes.Contains(StatusOf(session.Id)));
        var named = saying is null ? "." : $", {saying.Id}.";
        return Drafted.Refuse(new Mistake(MistakeCode.Conflict, $"{Shown.Quoted(session.Title)} {problem}{named}") { Path = path, Value = $"{session.Id}" });
    }
}
