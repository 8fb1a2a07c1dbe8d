using PaperGraph.Core.Graph;
using PaperGraph.Core.Papers;
using PaperGraph.Core.People;
using PaperGraph.Core.Sessions;
using PaperGraph.Core.Storage;
using PaperGraph.Storage.Embedded.Changes;
using PaperGraph.Storage.Embedded.Graph;
using PaperGraph.Storage.Embedded.Paging;

namespace PaperGraph.Storage.Embedded;

internal sealed partial class EmbeddedPaperStore
{
    public Task<IReadOnlyDictionary<Id<Session>, Session>> FindSessionsAsync(IReadOnlyCollection<Id<Session>> ids, CancellationToken cancellationToken)
    {
        var graph = _state.Graph;
        return Task.FromResult<IReadOnlyDictionary<Id<Session>, Session>>(Seen(ids, graph.NumberOf)
            .Select(graph.Session).ToDictionary(session => session.Id));
    }

    public Task<Page<Session>> PageSessionsAsync(SessionSelection selection, PageRequest page, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(selection);
        var graph = _state.Graph;
        var order = GraphOrders.OfSessions(graph);
        return Task.FromResult(new NodePager(order, page).CutSorted(graph.Sessions.ByDate, number => selection.Holds(graph.Sessions.Get(number))).Of(order, graph.Session));
    }

    public Task<int> CountSessionsAsync(SessionSelection selection, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(selection);
        return Task.FromResult(_state.Graph.Sessions.All.Count(selection.Holds));
    }

    public Task<IReadOnlyDictionary<Id<Session>, SessionHistory>> FindHistoriesAsync(IReadOnlyCollection<Id<Session>> sessions, CancellationToken cancellationToken)
    {
        var asked = sessions.ToHashSet();
        var changes = Read((_, connection) => ChangeTable.FindOfSessions(connection));
        return Task.FromResult<IReadOnlyDictionary<Id<Session>, SessionHistory>>(changes
            .SelectMany(change => change.Sessions.Where(asked.Contains).Select(session => (Session: session, change.At)))
            .GroupBy(said => said.Session, said => said.At)
            .ToDictionary(said => said.Key, said => new SessionHistory(said.Count(), said.Last())));
    }

    public Task<IReadOnlyDictionary<Id<Paper>, IReadOnlyList<Session>>> FindSessionsOfPapersAsync(
        IReadOnlyCollection<Id<Paper>> papers, CancellationToken cancellationToken)
    {
        var graph = _state.Graph;
        return Task.FromResult<IReadOnlyDictionary<Id<Paper>, IReadOnlyList<Session>>>(Seen(papers, graph.NumberOf)
            .Select(number => (Paper: graph.PaperId(number), Sessions: SessionsOf(graph, graph.Merged.AllOf(number).Select(graph.PaperId), graph.Sessions.OfPaper)))
            .Where(one => one.Sessions.Count > 0).ToDictionary(one => one.Paper, one => one.Sessions));
    }

    public Task<IReadOnlyDictionary<Id<Person>, IReadOnlyList<SessionPaper>>> FindPresentedAsync(
        IReadOnlyCollection<Id<Person>> people, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(people);
        var graph = _state.Graph;
        return Task.FromResult<IReadOnlyDictionary<Id<Person>, IReadOnlyList<SessionPaper>>>(people.Distinct()
            .Select(person => (Person: person, Presented: SessionsOf(graph, [person], graph.Sessions.OfPresenter).PresentedBy(person)))
            .Where(one => one.Presented.Count > 0).ToDictionary(one => one.Person, one => one.Presented));
    }

    private static IReadOnlyList<Session> SessionsOf<TKey>(GraphSnapshot graph, IEnumerable<TKey> keys, Func<TKey, IEnumerable<int>> sessionsOf) =>
        [.. GraphOrders.OfSessions(graph).Sort([.. keys.SelectMany(sessionsOf).Distinct()]).Select(graph.Session)];
}
