using PaperGraph.Core.Changes;
using PaperGraph.Core.Editing;
using PaperGraph.Core.Sessions;
using PaperGraph.Core.Storage;

namespace PaperGraph.Import.Editing;

/// <summary>Plans several sessions at once.</summary>
internal sealed class SessionArranging(IPaperStore store, SessionPapers papers, Saying saying)
{
    public Task<Edit> ArrangeAsync(SessionArrangement arrangement, Editor by, CancellationToken cancellationToken) =>
        saying.SayOnceAsync(arrangement.LookedAt, () => DraftAsync(arrangement, by, cancellationToken), cancellationToken);

    private async Task<Drafted> DraftAsync(SessionArrangement arrangement, Editor by, CancellationToken cancellationToken)
    {
        var standing = await store.FindSessionsAsync([.. arrangement.Sessions.Select(session => session.Session), .. arrangement.Cancelled], cancellationToken);
        var words = new ArrangedWords();
        foreach (var session in arrangement.Sessions)
        {
            var (discussed, mistakes) = await papers.FindAsync(session.Papers, cancellationToken);
            if (mistakes.Count > 0)
                return Drafted.Refuse(Saying.Meanwhile);
            if (standing.TryGetValue(session.Session, out var before))
                words.Change(before, discussed, await papers.OfAsync(before, cancellationToken));
            else
                words.Schedule(session, discussed);
        }

        foreach (var session in arrangement.Cancelled.Select(standing.GetValueOrDefault).OfType<Session>())
            words.Cancel(session);
        if (words.Said.Count == 0)
            return Drafted.Refuse(Saying.Meanwhile);
        var change = saying.Of(ChangeKind.Session, by, words.Summary, [.. words.Papers.Take(Change.MostPapers)]) with { Makes = words.Makes, Needs = words.Needs };
        return new Drafted.Words(change, words.Said[0].Session.Node, []) { SaidSessions = words.Said };
    }
}
