using PaperGraph.Core.Topics;
using PaperGraph.Storage.Neo4j.Cypher;

namespace PaperGraph.Storage.Neo4j.Topics;

/// <summary>Reads topics.</summary>
internal static class TopicRecord
{
    public static Topic Read(CypherRow row) => new(
        row.Id<Topic>("id"), row.Text("name"), row.Texts("aliases"), row.MaybeText("description"), row.Ids<Topic>("broader"), row.Ids<Topic>("prerequisites"));

    public static IReadOnlyList<Topic> ReadAll(CypherRow row, string column) => [.. row.Rows(column).Select(Read)];
}
