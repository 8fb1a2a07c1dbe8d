using PaperGraph.Core.Graph;
using PaperGraph.Core.Paging;
using PaperGraph.Core.Search;
using PaperGraph.Core.Topics;
using PaperGraph.Storage.Neo4j.Cypher;
using PaperGraph.Storage.Neo4j.Paging;

namespace PaperGraph.Storage.Neo4j.Vocabularies;

/// <summary>A topic as the properties of its node.</summary>
internal static class TopicProperties
{
    public static CypherMap Of(Topic topic, TopicHierarchy hierarchy) => new CypherMap()
        .Put("id", topic.Id.ToString()).Put("name", topic.Name).PutList("aliases", topic.Aliases).Put("description", topic.Description)
        .PutList("broader", Texts(topic.Broader)).PutList("prerequisites", Texts(topic.Prerequisites))
        .PutList("withBroader", Texts(hierarchy.WithBroader(topic.Id))).PutList("withNarrower", Texts(hierarchy.WithNarrower(topic.Id)))
        .PutList("keys", topic.Aliases.Prepend(topic.Name).Select(TopicNames.KeyOf).ToList())
        .Put("nameWords", Words.Join(topic.Name)).Put("aliasWords", topic.Aliases.Count == 0 ? null : Words.Join(topic.Aliases))
        .Put("descriptionWords", topic.Description is null ? null : Words.Join(topic.Description))
        .Put("orderName", OrderText.Of(SortKeys.OfName(topic.Name, topic.Id.Node)));

    /// <summary>Whether two topics say the same, word for word.</summary>
    public static bool AreSame(Topic one, Topic other) =>
        one.Id == other.Id && one.Name == other.Name && one.Description == other.Description && one.Aliases.SequenceEqual(other.Aliases)
        && one.Broader.SequenceEqual(other.Broader) && one.Prerequisites.SequenceEqual(other.Prerequisites);

    private static List<string> Texts(IEnumerable<Id<Topic>> ids) => [.. ids.Select(id => id.ToString())];
}
