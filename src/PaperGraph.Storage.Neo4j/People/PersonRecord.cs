using PaperGraph.Core.People;
using PaperGraph.Storage.Neo4j.Cypher;

namespace PaperGraph.Storage.Neo4j.People;

/// <summary>Reads people.</summary>
internal static class PersonRecord
{
    public static Person Read(CypherRow row) => new(row.Id<Person>("id"), row.Text("name"));
}
