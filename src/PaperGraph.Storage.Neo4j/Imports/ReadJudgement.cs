using PaperGraph.Core.Imports.Readings;
using PaperGraph.Core.Topics;
using PaperGraph.Storage.Neo4j.Cypher;

namespace PaperGraph.Storage.Neo4j.Imports;

/// <summary>What a person says of a work and topics, on its reading; lists hold no maps, so that there is one for each field.</summary>
internal static class ReadJudgement
{
    private const string Topics = "judgedTopics";
    private const string Verdicts = "verdicts";

    public static void Put(CypherMap reading, IReadOnlyList<TopicJudgement> judgements)
    {
        reading.PutList(Topics, judgements.Select(judgement => judgement.Topic.ToString()).ToList());
        reading.PutList(Verdicts, judgements.Select(judgement => EnumText.Of(judgement.Verdict)).ToList());
    }

    public static IReadOnlyList<TopicJudgement> Of(CypherRow reading) =>
        [.. reading.Ids<Topic>(Topics).Zip(reading.Texts(Verdicts), (topic, verdict) => new TopicJudgement(topic, EnumText.Read<TopicVerdict>(verdict)))];
}
