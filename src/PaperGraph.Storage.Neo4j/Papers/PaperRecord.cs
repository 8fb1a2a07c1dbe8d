using PaperGraph.Core.Papers;
using PaperGraph.Core.People;
using PaperGraph.Storage.Neo4j.Cypher;

namespace PaperGraph.Storage.Neo4j.Papers;

/// <summary>Reads papers.</summary>
internal static class PaperRecord
{
    public static Paper Read(CypherRow row) => new()
    {
        Id = row.Id<Paper>("id"),
        Title = row.Text("title"),
        TitleSource = EnumText.Read<TitleSource>(row.Text("titleSource")),
        Authors = [.. row.Ids<Person>("authorIds").Zip(row.Texts("authors"), (id, name) => new Person(id, name))],
        Year = row.MaybeInt("year"),
        Venue = row.MaybeText("venue"),
        Kind = EnumText.Read<PaperKind>(row.Text("kind")),
        Doi = row.MaybeText("doi"),
        ArxivId = row.MaybeText("arxivId"),
        ReadingMinutes = row.MaybeInt("readingMinutes"),
        Abstract = row.MaybeText("abstract"),
        AddedIn = row.MaybeMonth("addedIn"),
        AnnotatedIn = row.MaybeMonth("annotatedIn"),
        Locations = [.. row.Texts("locations").Select(LocationText.Read)],
    };
}
