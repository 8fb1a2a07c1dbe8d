using PaperGraph.Core.Graph;
using PaperGraph.Core.Imports.Readings;
using PaperGraph.Core.Topics;
using PaperGraph.Storage.Neo4j.Cypher;

namespace PaperGraph.Storage.Neo4j.Imports;

/// <summary>Words of a topic, as they were read.</summary>
internal sealed record ReadMention(Id<Topic> Topic, MentionPlace Where, int Start, int Length, double Weight)
{
    /// <summary>Puts the mentions of topics that there are on a reading; lists hold no maps, so that there is one for each field.</summary>
    public static void Put(CypherMap reading, IReadOnlyList<TopicMention> mentions, IReadOnlySet<Id<Topic>> vocabulary)
    {
        var known = mentions.Where(mention => vocabulary.Contains(mention.Topic)).ToList();
        reading.PutList("mentionTopics", known.ConvertAll(mention => mention.Topic.ToString()));
        reading.PutList("mentionPlaces", known.ConvertAll(mention => EnumText.Of(mention.Where)));
        reading.PutList("mentionStarts", known.ConvertAll(mention => mention.Start));
        reading.PutList("mentionLengths", known.ConvertAll(mention => mention.Length));
        reading.PutList("mentionWeights", known.ConvertAll(mention => mention.Weight));
    }

    public static IReadOnlyList<ReadMention> Of(CypherRow reading)
    {
        var (places, starts, lengths, weights) =
            (reading.Texts("mentionPlaces"), reading.Ints("mentionStarts"), reading.Ints("mentionLengths"), reading.Doubles("mentionWeights"));
        return [.. reading.Ids<Topic>("mentionTopics").Select((topic, at) =>
            new ReadMention(topic, EnumText.Read<MentionPlace>(places[at]), starts[at], lengths[at], weights[at]))];
    }

    /// <summary>The edge that shows it.</summary>
    public CypherMap Edge() => new CypherMap().Put("place", EnumText.Of(Where)).Put("start", Start).Put("length", Length).Put("weight", Weight);
}
