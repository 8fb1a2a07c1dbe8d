using PaperGraph.Core.Graph;
using PaperGraph.Core.Paging;
using PaperGraph.Core.Papers;
using PaperGraph.Core.Storage;
using PaperGraph.Core.Topics;
using PaperGraph.Storage.Neo4j.Cypher;
using PaperGraph.Storage.Neo4j.Paging;
using PaperGraph.Storage.Neo4j.Topics;

namespace PaperGraph.Storage.Neo4j;

internal sealed partial class Neo4jPaperStore
{
    private static readonly CypherQuery PagePapersOfTopics = CypherQuery.Named("Topics/page-papers-of-topics");
    private static readonly CypherQuery CountPapersOfTopics = CypherQuery.Named("Topics/count-papers-of-topics");
    private static readonly CypherQuery FindTopicsOfPapers = CypherQuery.Named("Topics/find-topics-of-papers");
    private static readonly CypherQuery FindMentions = CypherQuery.Named("Topics/find-mentions");

    public async Task<IReadOnlyList<Page<PaperTopic>>> PagePapersOfTopicsAsync(
        IReadOnlyList<TopicPapersSelection> selections, PageRequest page, CancellationToken cancellationToken)
    {
        var list = new ListRequest(ListNames.PapersOfTopic, NodeKind.Paper, page);
        var from = list.From is { } key ? TopicPlaces.OfConfidence(key) ?? throw new InvalidCursorException(page.From ?? string.Empty) : null;
        if (selections.Count == 0)
            return [];
        var asked = selections.Select(selection =>
            new CypherMap().Put("topic", selection.Topic.ToString()).Put("includeNarrower", selection.IncludeNarrower));
        var rows = await ReadAsync(list.Gather(PagePapersOfTopics, asked, from: from), cancellationToken);
        return [.. selections.Zip(rows, (selection, row) => list.Of(row.Rows("papers"), row.Flag("isAnyBehind"), touch =>
        {
            var touched = TouchOf(new PaperTopicKey(touch.Id<Paper>("paper"), selection.Topic), touch);
            return (touched, SortKeys.OfConfidence(touched.Confidence, touched.Key.Paper));
        }))];
    }

    public async Task<IReadOnlyList<int>> CountPapersOfTopicsAsync(IReadOnlyList<TopicPapersSelection> selections, CancellationToken cancellationToken)
    {
        var counts = (await ReadAsync(CountPapersOfTopics, [.. selections.Select(selection => selection.Topic)], cancellationToken))
            .ToDictionary(row => row.Id<Topic>("id"));
        return [.. selections.Select(selection => counts.TryGetValue(selection.Topic, out var count)
            ? count.Int(selection.IncludeNarrower ? "allPapers" : "papers")
            : 0)];
    }

    public async Task<IReadOnlyDictionary<Id<Paper>, IReadOnlyList<PaperTopic>>> FindTopicsOfPapersAsync(
        IReadOnlyCollection<Id<Paper>> papers, CancellationToken cancellationToken)
    {
        var rows = await ReadAsync(FindTopicsOfPapers, papers, cancellationToken);
        return rows.ToDictionary(row => row.Id<Paper>("id"), row => (IReadOnlyList<PaperTopic>)[.. row.Rows("topics")
            .Select(touch => (Touch: TouchOf(new PaperTopicKey(row.Id<Paper>("id"), touch.Id<Topic>("topic")), touch), IsRejected: touch.Flag("isRejected")))
            .Select(said => said.IsRejected ? said.Touch with { Verdict = TopicVerdict.Rejected } : said.Touch)]);
    }

    public async Task<IReadOnlyDictionary<PaperTopicKey, IReadOnlyList<Mention>>> FindMentionsAsync(
        IReadOnlyCollection<PaperTopicKey> touches, CancellationToken cancellationToken)
    {
        var asked = touches.Distinct().Select(touch => new CypherMap().Put("paper", touch.Paper.ToString()).Put("topic", touch.Topic.ToString())).ToList();
        return (await ReadAsync(FindMentions.With("touches", asked), cancellationToken)).ToDictionary(TouchMentions.KeyOf, TouchMentions.Read);
    }

    private static PaperTopic TouchOf(PaperTopicKey key, CypherRow touch) => new(key, touch.Double("confidence"));
}
