using PaperGraph.Core.Topics.Recognition;
using PaperGraph.Storage.Neo4j.Cypher;

namespace PaperGraph.Storage.Neo4j.Vocabularies;

/// <summary>What the vocabulary's file says of a topic, as the properties of a node, and back.</summary>
internal static class DefinitionProperties
{
    public static CypherMap Of(TopicDefinition definition, int position) => new CypherMap()
        .Put("position", position).Put("name", definition.Name).PutList("aliases", definition.Aliases).PutList("doubtful", definition.Doubtful)
        .Put("description", definition.Description).PutList("broader", definition.Broader).PutList("prerequisites", definition.Prerequisites)
        .PutList("company", definition.Company).PutList("strangers", definition.Strangers);

    public static TopicDefinition Read(CypherRow node) => new()
    {
        Name = node.Text("name"),
        Aliases = node.Texts("aliases"),
        Doubtful = node.Texts("doubtful"),
        Description = node.MaybeText("description"),
        Broader = node.Texts("broader"),
        Prerequisites = node.Texts("prerequisites"),
        Company = node.Texts("company"),
        Strangers = node.Texts("strangers"),
    };
}
