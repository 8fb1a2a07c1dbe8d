using PaperGraph.Core.Graph;
using PaperGraph.Core.Paging;
using PaperGraph.Core.People;
using PaperGraph.Core.Topics;
using PaperGraph.Storage.Neo4j.Cypher;
using PaperGraph.Storage.Neo4j.Paging;

namespace PaperGraph.Storage.Neo4j.Imports;

/// <summary>Some annotations that come into sight, as parameters: what becomes of the nodes of their readings, and edges.</summary>
internal sealed class AnnotationParameters
{
    /// <summary>The numbers of those readings that a slow question may still see as annotations of an earlier generation.</summary>
    public List<long> SetAside { get; } = [];

    public List<CypherMap> Shown { get; } = [];

    public List<CypherMap> People { get; } = [];

    public List<CypherMap> Tags { get; } = [];

    public List<CypherMap> Mentions { get; } = [];

    /// <summary>A tag as a mention of the topic that it names.</summary>
    public static CypherMap TagEdge(string name, int position) =>
        new CypherMap().Put("place", EnumText.Of(MentionPlace.Tag)).Put("text", name).Put("position", position);

    public void Add(StoredAnnotation annotation)
    {
        if (annotation.WasSeen)
            SetAside.Add(annotation.Number);
        Shown.Add(new CypherMap().Put("number", annotation.Number).Put("properties", new CypherMap()
            .Put("until", Generations.Never).Put("orderNewest", OrderText.Of(SortKeys.OfAnnotation(annotation.Month, annotation.Home, annotation.Id)))));
        if (annotation.By is { } name)
            People.Add(new CypherMap().Put("annotation", annotation.Number).Put("person", PersonNames.IdOf(name).ToString()));
        Tags.AddRange(annotation.Tags.DistinctBy(tag => tag.Id)
            .Select(tag => new CypherMap().Put("annotation", annotation.Number).Put("tag", tag.Id.ToString())));
        Mentions.AddRange(annotation.Mentions.Select(mention => MentionOf(annotation, mention.Topic, mention.Edge())));
        for (var position = 0; position < annotation.Tags.Count; position++)
        {
            if (annotation.Tags[position] is { Topic: { } topic } tag)
                Mentions.Add(MentionOf(annotation, topic, TagEdge(tag.Name, position)));
        }
    }

    private static CypherMap MentionOf(StoredAnnotation annotation, Id<Topic> topic, CypherMap edge) =>
        new CypherMap().Put("annotation", annotation.Number).Put("topic", topic.ToString()).Put("mention", edge);
}
