using PaperGraph.Core.Imports.Readings;
using PaperGraph.Core.Papers;
using PaperGraph.Storage.Neo4j.Cypher;
using PaperGraph.Storage.Neo4j.Papers;

namespace PaperGraph.Storage.Neo4j.Imports;

/// <summary>What a reading of a paper holds, and what it recognised.</summary>
internal sealed record StoredPaper(PaperReading Reading, IReadOnlyList<ReadTag> Tags, IReadOnlyList<ReadMention> Mentions)
{
    public static StoredPaper Of(CypherRow row)
    {
        var tags = ReadTag.Of(row);
        var reading = new PaperReading
        {
            Id = row.Id<Paper>("paper"),
            Keys = [],
            Title = row.Text("title"),
            TitleSource = EnumText.Read<TitleSource>(row.Text("titleSource")),
            Authors = row.Texts("authors"),
            Year = row.MaybeInt("year"),
            Venue = row.MaybeText("venue"),
            Kind = EnumText.Read<PaperKind>(row.Text("kind")),
            Doi = row.MaybeText("doi"),
            ArxivId = row.MaybeText("arxivId"),
            Location = LocationText.Read(row.Text("location")),
            ReadingMinutes = row.MaybeInt("readingMinutes"),
            Abstract = row.MaybeText("abstract"),
            Role = EnumText.Read<ReadingRole>(row.Text("role")),
            Emptied = FieldTexts.Read(row.Texts("emptied")),
            Tags = [.. tags.Select(tag => new TagReading(tag.Name, null))],
            Untagged = row.Texts("untagged"),
            Judgements = ReadJudgement.Of(row),
            MergedInto = row.MaybeId<Paper>("mergedInto"),
            Change = row.Long("import") == SaidImports.Said ? row.Long("firstLine") : 0,
        };
        return new StoredPaper(reading, tags, ReadMention.Of(row));
    }
}
