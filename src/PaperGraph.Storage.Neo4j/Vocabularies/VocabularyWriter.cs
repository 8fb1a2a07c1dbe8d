using PaperGraph.Core.Graph;
using PaperGraph.Core.Topics;
using PaperGraph.Storage.Neo4j.Cypher;
using PaperGraph.Storage.Neo4j.Topics;
using PaperGraph.Storage.Neo4j.Transport;

namespace PaperGraph.Storage.Neo4j.Vocabularies;

/// <summary>Makes topics the vocabulary, in one transaction.</summary>
internal sealed class VocabularyWriter(ICypherTransaction transaction, CancellationToken cancellationToken)
{
    private static readonly CypherQuery ReadTopics = CypherQuery.Named("Vocabularies/read-topics");
    private static readonly CypherQuery RetireTopics = CypherQuery.Named("Vocabularies/retire-topics");
    private static readonly CypherQuery SaveTopics = CypherQuery.Named("Vocabularies/save-topics");
    private static readonly CypherQuery DeleteHierarchy = CypherQuery.Named("Vocabularies/delete-hierarchy");
    private static readonly CypherQuery WriteBroader = CypherQuery.Named("Vocabularies/write-broader");
    private static readonly CypherQuery WriteNeeds = CypherQuery.Named("Vocabularies/write-needs");
    private static readonly CypherQuery DeleteNames = CypherQuery.Named("Vocabularies/delete-names");
    private static readonly CypherQuery WriteNames = CypherQuery.Named("Vocabularies/write-names");
    private static readonly CypherQuery RecountTopics = CypherQuery.Named("Vocabularies/recount-topics");

    /// <returns>The topics that were none before.</returns>
    public async Task<IReadOnlyList<Id<Topic>>> WriteAsync(IReadOnlyList<Topic> topics)
    {
        var standing = (await RunAsync(ReadTopics)).Select(row => TopicRecord.Read(row.Row("topic"))).ToDictionary(topic => topic.Id);
        if (AreStanding(topics, standing))
            return [];
        var hierarchy = new TopicHierarchy(topics);
        await RunAsync(RetireTopics.With("ids", topics.Select(topic => topic.Id.ToString()).ToList()));
        await RunAsync(SaveTopics.With("topics", topics.Select(topic => TopicProperties.Of(topic, hierarchy)).ToList()));
        await RunAsync(DeleteHierarchy);
        await RunAsync(WriteBroader.With("edges", Edges(hierarchy.Broader)));
        await RunAsync(WriteNeeds.With("edges", Edges(hierarchy.Needs)));
        await RunAsync(DeleteNames);
        await RunAsync(WriteNames.With("names", TopicNameIndex.Of(topics).Select(name => new CypherMap().Put("text", name.Key).Put("topic", name.Value.ToString())).ToList()));
        await RunAsync(RecountTopics);
        return [.. topics.Select(topic => topic.Id).Where(id => !standing.ContainsKey(id))];
    }

    private static bool AreStanding(IReadOnlyList<Topic> topics, Dictionary<Id<Topic>, Topic> standing) => standing.Count == topics.Count
        && topics.All(topic => standing.TryGetValue(topic.Id, out var known) && TopicProperties.AreSame(known, topic));

    private Task<IReadOnlyList<CypherRow>> RunAsync(CypherStatement statement) => transaction.RunAsync(statement, cancellationToken);

    private static List<CypherMap> Edges(IEnumerable<(Id<Topic> From, Id<Topic> To)> edges) =>
        [.. edges.Select(edge => new CypherMap().Put("from", edge.From.ToString()).Put("to", edge.To.ToString()))];
}
