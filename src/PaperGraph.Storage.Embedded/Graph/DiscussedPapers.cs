using PaperGraph.Core.Sessions;

namespace PaperGraph.Storage.Embedded.Graph;

/// <summary>Which papers are seen at which sessions, by number. A session that is cancelled counts for nothing.</summary>
internal sealed class DiscussedPapers
{
    private readonly Dictionary<int, NumberList> _papers;
    private readonly Dictionary<int, int[]> _sessions;

    private DiscussedPapers(IReadOnlyCollection<(int Session, SessionStatus Status, int Paper)> places)
    {
        _papers = places.GroupBy(place => place.Session).ToDictionary(session => session.Key, session => ListOf(session.Select(place => place.Paper)));
        _sessions = places.GroupBy(place => place.Paper).ToDictionary(paper => paper.Key, paper => paper.Select(place => place.Session).Distinct().Order().ToArray());
        Planned = ListOf(places.Where(place => place.Status == SessionStatus.Planned).Select(place => place.Paper));
        Held = ListOf(places.Where(place => place.Status == SessionStatus.Held).Select(place => place.Paper));
    }

    /// <summary>The papers of sessions that are to be held.</summary>
    public NumberList Planned { get; }

    /// <summary>The papers of sessions that were held.</summary>
    public NumberList Held { get; }

    public static DiscussedPapers Of(GraphSnapshot graph) => new(
    [
        .. graph.Sessions.Numbers.Select(number => (Number: number, Session: graph.Sessions.Get(number)))
            .Where(one => one.Session.Status != SessionStatus.Cancelled)
            .SelectMany(one => one.Session.Papers, (one, discussed) => (Session: one.Number, one.Session.Status, Paper: graph.WholeOf(discussed.Paper)))
            .Where(place => place.Paper != 0),
    ]);

    /// <summary>The papers of a session.</summary>
    public NumberList PapersOf(int session) => _papers.GetValueOrDefault(session, NumberList.Empty);

    /// <summary>The sessions of a paper, each once.</summary>
    public int[] SessionsOf(int paper) => _sessions.GetValueOrDefault(paper, []);

    private static NumberList ListOf(IEnumerable<int> papers) => NumberList.Of([.. papers.Distinct().Order()]);
}
