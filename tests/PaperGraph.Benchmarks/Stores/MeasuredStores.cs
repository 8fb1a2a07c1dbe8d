using PaperGraph.Benchmarks.Dumps;
using PaperGraph.Storage.Neo4j;

namespace PaperGraph.Benchmarks.Stores;

/// <summary>The stores that can be measured: the embedded one, and Neo4j where the environment names a server.</summary>
internal static class MeasuredStores
{
    /// <summary>The server that <c>PAPERGRAPH_TEST_NEO4J_URI</c> names; null where it names none.</summary>
    public static Neo4jStoreOptions? FindServer() => Environment.GetEnvironmentVariable("PAPERGRAPH_TEST_NEO4J_URI") is { Length: > 0 } address
        ? new Neo4jStoreOptions
        {
            Uri = new Uri(address),
            User = Environment.GetEnvironmentVariable("PAPERGRAPH_TEST_NEO4J_USER") ?? "neo4j",
            Password = Environment.GetEnvironmentVariable("PAPERGRAPH_TEST_NEO4J_PASSWORD") ?? string.Empty,
        }
        : null;

    /// <summary>Deletes all that a server holds.</summary>
    public static async Task EmptyAsync(Neo4jStoreOptions server)
    {
        using var byHand = new HandMade(server);
        // Edges first: a few thousand nodes with all of theirs are more than a transaction may hold.
        await byHand.SendAsync(HandMade.BodyOf("MATCH ()-[edge]->() CALL (edge) { DELETE edge } IN TRANSACTIONS OF 20000 ROWS", new { }));
        await byHand.SendAsync(HandMade.BodyOf("MATCH (node) CALL (node) { DELETE node } IN TRANSACTIONS OF 5000 ROWS", new { }));
    }

    /// <summary>Measures something on each store, one after the other, in a library made of this dump.</summary>
    public static async Task MeasureAsync(DumpGenerator dump, Func<string, Library, Task> measure)
    {
        await MeasureAsync("embedded", dump, null, measure);
        if (FindServer() is not { } server)
        {
            Console.WriteLine("neo4j: not measured, as PAPERGRAPH_TEST_NEO4J_URI names no server.");
            return;
        }

        await EmptyAsync(server);
        await MeasureAsync("neo4j", dump, server, measure);
    }

    private static async Task MeasureAsync(string name, DumpGenerator dump, Neo4jStoreOptions? server, Func<string, Library, Task> measure)
    {
        await using var library = new Library(dump, server);
        await library.ImportAsync();
        await measure(name, library);
    }
}
