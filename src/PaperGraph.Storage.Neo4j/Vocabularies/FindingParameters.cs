using PaperGraph.Core.Graph;
using PaperGraph.Core.Imports.Readings;
using PaperGraph.Core.Topics;
using PaperGraph.Core.Vocabularies;
using PaperGraph.Storage.Neo4j.Cypher;
using PaperGraph.Storage.Neo4j.Imports;

namespace PaperGraph.Storage.Neo4j.Vocabularies;

/// <summary>What was recognised anew, as parameters.</summary>
internal sealed class FindingParameters(Numbering numbers, IReadOnlySet<Id<Topic>> vocabulary)
{
    public List<CypherMap> Works { get; } = [];

    public List<CypherMap> Papers { get; } = [];

    public List<CypherMap> Annotations { get; } = [];

    /// <summary>The entries that state something else than before.</summary>
    public List<CypherMap> Restated { get; } = [];

    /// <summary>By the import they are of.</summary>
    public Dictionary<long, List<CypherMap>> Statements { get; } = [];

    public void Add(EntryFindings findings)
    {
        var (kept, found) = (findings.Entry, findings.Found);
        var paper = found.Paper.Id.ToString();
        Papers.Add(new CypherMap().Put("number", kept.Number).Put("paper", paper).Put("properties", PropertiesOf(found.Paper)));
        foreach (var (annotation, number) in found.Annotations.Zip(kept.Annotations))
        {
            Annotations.Add(new CypherMap().Put("number", number).Put("id", annotation.Id.ToString()).Put("other", numbers.Next())
                .Put("properties", PropertiesOf(annotation.Tags, annotation.Mentions)));
        }

        // What people say is known of a work only as long as they say it.
        if (!kept.IsSaid)
            Works.Add(new CypherMap().Put("id", paper).Put("number", numbers.Next()).Put("keys", found.Paper.Keys.Select(key => key.Text).ToList()));
        if (!kept.IsSaid && !found.Paper.Statements.SequenceEqual(kept.Reading.Paper.Statements))
            Restate(kept, found, paper);
    }

    private void Restate(KeptEntry kept, EntryReading found, string paper)
    {
        Restated.Add(new CypherMap().Put("paper", paper).Put("number", kept.Number));
        if (!Statements.TryGetValue(kept.Import, out var statements))
            Statements.Add(kept.Import, statements = []);
        var annotations = StatementParameters.ByAnnotation(found);
        statements.AddRange(found.Paper.Statements.Select(said =>
            StatementParameters.Of(said, found, kept.Number, numbers.Next(), annotations.GetValueOrDefault(said.Annotation))));
    }

    private CypherMap PropertiesOf(PaperReading reading) =>
        PropertiesOf(reading.Tags, reading.Mentions).PutList("keys", reading.Keys.Select(key => key.Text).ToList());

    private CypherMap PropertiesOf(IReadOnlyList<TagReading> tags, IReadOnlyList<TopicMention> mentions)
    {
        var properties = new CypherMap();
        ReadTag.Put(properties, tags, vocabulary);
        ReadMention.Put(properties, mentions, vocabulary);
        return properties;
    }
}
