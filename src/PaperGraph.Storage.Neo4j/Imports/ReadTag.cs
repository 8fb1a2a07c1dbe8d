using PaperGraph.Core.Graph;
using PaperGraph.Core.Imports.Readings;
using PaperGraph.Core.Tags;
using PaperGraph.Core.Topics;
using PaperGraph.Storage.Neo4j.Cypher;

namespace PaperGraph.Storage.Neo4j.Imports;

/// <summary>A tag as it was read.</summary>
/// <param name="Name">As written.</param>
/// <param name="Topic">The topic it names, if it names one.</param>
internal sealed record ReadTag(string Name, Id<Topic>? Topic)
{
    private const string Names = "tags";
    private const string Topics = "tagTopics";

    public Id<Tag> Id => TagNames.IdOf(Name);

    /// <summary>Puts tags, each once, on a reading; lists hold no maps, so that there is one for each field.</summary>
    public static void Put(CypherMap reading, IReadOnlyList<TagReading> tags, IReadOnlySet<Id<Topic>> vocabulary)
    {
        var distinct = tags.DistinctBy(tag => tag.Name, StringComparer.OrdinalIgnoreCase).ToList();
        reading.PutList(Names, distinct.ConvertAll(tag => tag.Name));
        reading.PutList(Topics, distinct.ConvertAll(tag => tag.Topic is { } topic && vocabulary.Contains(topic) ? topic.ToString() : string.Empty));
    }

    public static IReadOnlyList<ReadTag> Of(CypherRow reading) =>
        [.. reading.Texts(Names).Zip(reading.Texts(Topics), (name, topic) => new ReadTag(name, Id<Topic>.TryParse(topic, out var named) ? named : null))];
}
