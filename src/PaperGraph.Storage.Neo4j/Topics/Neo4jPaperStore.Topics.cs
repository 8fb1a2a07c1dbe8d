using PaperGraph.Core.Graph;
using PaperGraph.Core.Paging;
using PaperGraph.Core.Storage;
using PaperGraph.Core.Topics;
using PaperGraph.Storage.Neo4j.Cypher;
using PaperGraph.Storage.Neo4j.Paging;
using PaperGraph.Storage.Neo4j.Topics;

namespace PaperGraph.Storage.Neo4j;

internal sealed partial class Neo4jPaperStore : ITopicQueries
{
    private static readonly CypherQuery FindTopics = CypherQuery.Named("Topics/find-topics");
    private static readonly CypherQuery FindTopicsByName = CypherQuery.Named("Topics/find-topics-by-name");
    private static readonly CypherQuery PageTopics = CypherQuery.Named("Topics/page-topics");
    private static readonly CypherQuery CountTopics = CypherQuery.Named("Topics/count-topics");
    private static readonly CypherQuery FindNarrower = CypherQuery.Named("Topics/find-narrower");
    private static readonly CypherQuery FindUnlocked = CypherQuery.Named("Topics/find-unlocked");

    public async Task<IReadOnlyDictionary<Id<Topic>, Topic>> FindTopicsAsync(IReadOnlyCollection<Id<Topic>> ids, CancellationToken cancellationToken) =>
        (await ReadAsync(FindTopics, ids, cancellationToken)).Select(row => TopicRecord.Read(row.Row("topic"))).ToDictionary(topic => topic.Id);

    public async Task<IReadOnlyDictionary<string, Topic>> FindTopicsByNameAsync(IReadOnlyCollection<string> names, CancellationToken cancellationToken)
    {
        var keys = names.Distinct(StringComparer.Ordinal).ToDictionary(name => name, TopicNames.KeyOf, StringComparer.Ordinal);
        var rows = await ReadAsync(FindTopicsByName.With("keys", keys.Values.Distinct(StringComparer.Ordinal).ToList()), cancellationToken);
        var topics = rows.ToDictionary(row => row.Text("key"), row => TopicRecord.Read(row.Row("topic")), StringComparer.Ordinal);
        return keys.Where(name => topics.ContainsKey(name.Value)).ToDictionary(name => name.Key, name => topics[name.Value], StringComparer.Ordinal);
    }

    public async Task<Page<Topic>> PageTopicsAsync(TopicSelection selection, TopicOrder order, PageRequest page, CancellationToken cancellationToken)
    {
        var list = new ListRequest(ListNames.Topics(order), NodeKind.Topic, page);
        var statement = Select(PageTopics, selection).With("byPapers", order == TopicOrder.PapersDesc)
            .With("from", TopicPlaces.Of(list, order)).With("backward", list.IsBackward).With("limit", list.Limit);
        var row = (await ReadAsync(statement, cancellationToken))[0];
        return list.Of(row.Rows("topics"), row.Flag("isAnyBehind"), node =>
        {
            var topic = TopicRecord.Read(node);
            return (topic, SortKeys.OfTopic(order, topic, node.Int("papers")));
        });
    }

    public async Task<int> CountTopicsAsync(TopicSelection selection, CancellationToken cancellationToken) =>
        (await ReadAsync(Select(CountTopics, selection), cancellationToken))[0].Int("topics");

    public Task<IReadOnlyDictionary<Id<Topic>, IReadOnlyList<Topic>>> FindNarrowerAsync(
        IReadOnlyCollection<Id<Topic>> topics, CancellationToken cancellationToken) => FindNeighboursAsync(FindNarrower, topics, cancellationToken);

    public Task<IReadOnlyDictionary<Id<Topic>, IReadOnlyList<Topic>>> FindUnlockedAsync(
        IReadOnlyCollection<Id<Topic>> topics, CancellationToken cancellationToken) => FindNeighboursAsync(FindUnlocked, topics, cancellationToken);

    private static CypherStatement Select(CypherQuery query, TopicSelection selection) => query
        .With("contains", selection.Contains is { } part ? TopicNames.KeyOf(part) : null)
        .With("under", selection.Under?.ToString())
        .With("used", selection.Used)
        .With("among", selection.Among?.Select(topic => topic.ToString()).ToList());

    private async Task<IReadOnlyDictionary<Id<Topic>, IReadOnlyList<Topic>>> FindNeighboursAsync(
        CypherQuery query, IReadOnlyCollection<Id<Topic>> topics, CancellationToken cancellationToken) =>
        (await ReadAsync(query, topics, cancellationToken)).ToDictionary(row => row.Id<Topic>("id"), row => TopicRecord.ReadAll(row, "topics"));
}
