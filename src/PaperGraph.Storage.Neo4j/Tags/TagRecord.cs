using PaperGraph.Core.Tags;
using PaperGraph.Core.Topics;
using PaperGraph.Storage.Neo4j.Cypher;

namespace PaperGraph.Storage.Neo4j.Tags;

/// <summary>Reads tags.</summary>
internal static class TagRecord
{
    public static Tag Read(CypherRow row) => new(row.Id<Tag>("id"), row.Text("name"), row.MaybeId<Topic>("topic"));

    public static IReadOnlyList<Tag> ReadAll(CypherRow row, string column) => [.. row.Rows(column).Select(Read)];
}
