using PaperGraph.Core.Graph;
using PaperGraph.Core.Imports.Readings;
using PaperGraph.Core.Search;
using PaperGraph.Core.Timeline;
using PaperGraph.Core.Topics;
using PaperGraph.Storage.Neo4j.Cypher;

namespace PaperGraph.Storage.Neo4j.Imports;

/// <summary>A batch of entries as parameters: what is kept of each, as nodes.</summary>
internal sealed class ReadingParameters
{
    private readonly Numbering _numbers;
    private readonly IReadOnlySet<Id<Topic>> _vocabulary;

    /// <param name="entries">What was read or said.</param>
    /// <param name="numbers">Gives the nodes their numbers.</param>
    /// <param name="vocabulary">The topics there are.</param>
    public ReadingParameters(IEnumerable<EntryReading> entries, Numbering numbers, IReadOnlySet<Id<Topic>> vocabulary)
    {
        (_numbers, _vocabulary) = (numbers, vocabulary);
        foreach (var entry in entries)
            Add(entry);
    }

    public List<CypherMap> Works { get; } = [];

    public List<CypherMap> KnownAnnotations { get; } = [];

    public List<CypherMap> Papers { get; } = [];

    public List<CypherMap> Annotations { get; } = [];

    public List<CypherMap> Statements { get; } = [];

    private void Add(EntryReading entry)
    {
        var paper = entry.Paper.Id.ToString();
        Works.Add(new CypherMap().Put("id", paper).Put("number", _numbers.Next()).Put("keys", entry.Paper.Keys.Select(key => key.Text).ToList()));
        if (entry.Paper.MergedInto is { } whole)
            Works.Add(new CypherMap().Put("id", whole.ToString()).Put("number", _numbers.Next()).Put("keys", Array.Empty<string>()));
        var number = _numbers.Next();
        Papers.Add(PaperOf(entry, number));
        foreach (var annotation in entry.Annotations)
        {
            KnownAnnotations.Add(new CypherMap().Put("id", annotation.Id.ToString()).Put("paper", paper).Put("keys", annotation.Keys.Select(key => key.Text).ToList()));
            Annotations.Add(new CypherMap().Put("firstLine", annotation.FirstLine).Put("lastLine", annotation.LastLine).Put("properties", AnnotationOf(annotation)));
        }

        var written = StatementParameters.ByAnnotation(entry);
        Statements.AddRange(entry.Paper.Statements.Select(said => StatementParameters.Of(said, entry, number, _numbers.Next(), written.GetValueOrDefault(said.Annotation))));
    }

    private CypherMap PaperOf(EntryReading entry, long number)
    {
        var read = entry.Paper;
        var reading = new CypherMap()
            .Put("paper", read.Id.ToString()).Put("number", number).Put("firstLine", entry.FirstLine)
            .Put("title", read.Title).Put("titleSource", EnumText.Of(read.TitleSource)).PutList("authors", read.Authors)
            .Put("year", read.Year).Put("venue", read.Venue).Put("kind", EnumText.Of(read.Kind)).Put("doi", read.Doi).Put("arxivId", read.ArxivId)
            .Put("location", Neo4j.Papers.LocationText.Of(read.Location)).Put("abstract", read.Abstract)
            .PutList("keys", read.Keys.Select(key => key.Text).ToList());
        reading.Put("role", EnumText.Of(read.Role)).PutList("emptied", FieldTexts.Of(read.Emptied)).Put("readingMinutes", read.ReadingMinutes)
            .PutList("untagged", read.Untagged).Put("mergedInto", read.MergedInto?.ToString());
        ReadJudgement.Put(reading, read.Judgements);
        ReadTag.Put(reading, read.Tags, _vocabulary);
        ReadMention.Put(reading, read.Mentions, _vocabulary);
        return reading;
    }

    private CypherMap AnnotationOf(AnnotationReading read)
    {
        var reading = new CypherMap()
            .Put("id", read.Id.ToString()).Put("number", _numbers.Next()).Put("quote", read.Quote).Put("note", read.Note).Put("by", read.By)
            .Put("month", read.Month).Put("createdAt", InstantText.Of(read.CreatedAt)).Put("content", ContentHash.Of(read))
            .Put("quoteWords", read.Quote is null ? null : Words.Join(read.Quote)).Put("noteWords", read.Note is null ? null : Words.Join(read.Note))
            .Put("isRemoval", read.IsRemoval ? true : null);
        ReadTag.Put(reading, read.Tags, _vocabulary);
        ReadMention.Put(reading, read.Mentions, _vocabulary);
        return reading;
    }
}
