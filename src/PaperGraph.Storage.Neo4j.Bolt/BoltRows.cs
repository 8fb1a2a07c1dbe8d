using Neo4j.Driver;
using PaperGraph.Storage.Neo4j.Cypher;

namespace PaperGraph.Storage.Neo4j.Bolt;

internal static class BoltRows
{
    public static async Task<IReadOnlyList<CypherRow>> ReadAsync(IResultCursor cursor)
    {
        var rows = new List<CypherRow>();
        while (await cursor.FetchAsync())
            rows.Add(new CypherRow(cursor.Current.Values));
        return rows;
    }
}
