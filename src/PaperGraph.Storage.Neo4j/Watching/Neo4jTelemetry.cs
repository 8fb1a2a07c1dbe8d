using System.Diagnostics.Metrics;
using PaperGraph.Core.Watching;
using PaperGraph.Storage.Neo4j.Transport;

namespace PaperGraph.Storage.Neo4j.Watching;

/// <summary>What can be watched of the server's answers.</summary>
internal static class Neo4jTelemetry
{
    private static readonly StoreTelemetry Server = new("PaperGraph.Storage.Neo4j", "neo4j");

    private static readonly Counter<int> Retries = Server.Meter.CreateCounter<int>(
        "papergraph.store.retries", "{retry}", "Failures after which the same thing was asked again.");

    /// <summary>Measures one attempt at one question.</summary>
    /// <param name="operation">The <c>.cypher</c> file, or <c>COMMIT</c>.</param>
    /// <param name="ask">Asks it.</param>
    public static async Task<TResult> MeasureAsync<TResult>(string operation, Func<Task<TResult>> ask)
    {
        using var measurement = Server.Begin(operation);
        try
        {
            return await ask();
        }
        catch (CypherException failure)
        {
            measurement?.Fail(failure.Code);
            throw;
        }
        catch (Exception failure)
        {
            measurement?.Fail(failure);
            throw;
        }
    }

    /// <summary>Says how long a write has waited.</summary>
    /// <param name="start">When it began to.</param>
    public static void Waited(long start) => Server.Waited(start);

    /// <summary>Counts a failure after which the same is tried again.</summary>
    public static void Retried(CypherException failure) => Retries.Add(1, Server.System, KeyValuePair.Create<string, object?>("error.type", failure.Code));
}
