using PaperGraph.Core.Graph;
using PaperGraph.Core.Paging;
using PaperGraph.Core.Papers;
using PaperGraph.Core.People;
using PaperGraph.Core.Sessions;
using PaperGraph.Core.Storage;
using PaperGraph.Core.Timeline;
using PaperGraph.Storage.Neo4j.Cypher;
using PaperGraph.Storage.Neo4j.Paging;
using PaperGraph.Storage.Neo4j.Sessions;

namespace PaperGraph.Storage.Neo4j;

internal sealed partial class Neo4jPaperStore : ISessionQueries
{
    private static readonly CypherQuery FindSessions = CypherQuery.Named("Sessions/find-sessions");
    private static readonly CypherQuery FindHistories = CypherQuery.Named("Sessions/find-histories");
    private static readonly CypherQuery CountSessions = CypherQuery.Named("Sessions/count-sessions");
    private static readonly WalkQueries WalkSessions = WalkQueries.Named("Sessions/page");

    public async Task<IReadOnlyDictionary<Id<Session>, Session>> FindSessionsAsync(IReadOnlyCollection<Id<Session>> ids, CancellationToken cancellationToken) =>
        (await FindSessionsAsync(IdTexts.Of(ids), [], [], cancellationToken)).ToDictionary(found => found.Session.Id, found => found.Session);

    public async Task<Page<Session>> PageSessionsAsync(SessionSelection selection, PageRequest page, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(selection);
        var list = new ListRequest(ListNames.Sessions, NodeKind.Session, page);
        var row = (await ReadAsync(Selected(list.Walk(WalkSessions), selection), cancellationToken))[0];
        return list.Of(row.Rows("sessions"), row.Flag("isAnyBehind"), node =>
        {
            var session = SessionProperties.Read(node);
            return (session, SortKeys.OfSession(session));
        });
    }

    public async Task<int> CountSessionsAsync(SessionSelection selection, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(selection);
        return (await ReadAsync(Selected(CountSessions, selection), cancellationToken))[0].Int("sessions");
    }

    public async Task<IReadOnlyDictionary<Id<Session>, SessionHistory>> FindHistoriesAsync(IReadOnlyCollection<Id<Session>> sessions, CancellationToken cancellationToken) =>
        (await ReadAsync(FindHistories, sessions, cancellationToken))
            .ToDictionary(row => row.Id<Session>("id"), row => new SessionHistory(row.Int("changes"), InstantText.Read(row.Text("changedAt"))));

    public async Task<IReadOnlyDictionary<Id<Paper>, IReadOnlyList<Session>>> FindSessionsOfPapersAsync(
        IReadOnlyCollection<Id<Paper>> papers, CancellationToken cancellationToken) =>
        (await FindSessionsAsync([], IdTexts.Of(papers), [], cancellationToken)).ToLookup(found => found.Asked, found => found.Session)
            .Select(found => (Paper: Id<Paper>.Of(found.Key), Sessions: found.Where(session => session.Papers.Any(one => one.Paper.Node == found.Key)).ToList()))
            .Where(one => one.Sessions.Count > 0).ToDictionary(one => one.Paper, IReadOnlyList<Session> (one) => one.Sessions);

    public async Task<IReadOnlyDictionary<Id<Person>, IReadOnlyList<SessionPaper>>> FindPresentedAsync(
        IReadOnlyCollection<Id<Person>> people, CancellationToken cancellationToken) =>
        (await FindSessionsAsync([], [], IdTexts.Of(people), cancellationToken)).ToLookup(found => Id<Person>.Of(found.Asked), found => found.Session)
            .Select(found => (Person: found.Key, Presented: found.PresentedBy(found.Key)))
            .Where(one => one.Presented.Count > 0).ToDictionary(one => one.Person, one => one.Presented);

    private async Task<IReadOnlyList<(NodeId Asked, Session Session)>> FindSessionsAsync(
        List<string> ids, List<string> papers, List<string> presenters, CancellationToken cancellationToken) => ids.Count + papers.Count + presenters.Count == 0
        ? []
        : [.. (await ReadAsync(FindSessions.With("ids", ids).With("papers", papers).With("presenters", presenters), cancellationToken))
            .Select(row => (row.NodeId("asked"), SessionProperties.Read(row.Row("found"))))];

    private static CypherStatement Selected(CypherStatement statement, SessionSelection selection) => statement
        .With("dateFrom", DateText.Of(selection.From ?? DateOnly.MinValue)).With("dateTo", DateText.Of(selection.To ?? DateOnly.MaxValue))
        .With("status", selection.Status?.Select(status => EnumText.Of(status)).ToList());
}
