using System.Diagnostics;
using System.Diagnostics.Metrics;
using PaperGraph.Core.Watching;
using PaperGraph.Storage.Neo4j.Transport;

namespace PaperGraph.Storage.Neo4j.Watching;

/// <summary>What can be watched of the server's answers.</summary>
internal static class Neo4jTelemetry
{
    private const string SystemKey = "db.system.name";
    private const string SystemName = "neo4j";

    private static readonly ActivitySource Source = new("PaperGraph.Storage.Neo4j");
    private static readonly Meter Meter = new("PaperGraph.Storage.Neo4j");

    private static readonly Histogram<double> Calls = Meter.CreateDurations(
        "db.client.operation.duration", "How long the store takes for what it asks its database.");

    private static readonly Histogram<double> Waits = Meter.CreateDurations(
        "papergraph.store.write.wait.duration", "How long writes wait for others.");

    private static readonly Counter<int> Retries = Meter.CreateCounter<int>(
        "papergraph.store.retries", "{retry}", "Failures after which the same thing was asked again.");

    /// <summary>Measures one attempt at one question.</summary>
    /// <param name="operation">The <c>.cypher</c> file, or <c>COMMIT</c>.</param>
    /// <param name="ask">Asks it.</param>
    public static async Task<TResult> MeasureAsync<TResult>(string operation, Func<Task<TResult>> ask)
    {
        using var measurement = Measurement.Begin(Source, Calls, operation, ActivityKind.Client);
        measurement?.Tag(SystemKey, SystemName);
        measurement?.Tag("db.operation.name", operation);
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
    public static void Waited(long start) =>
        Waits.Record(Stopwatch.GetElapsedTime(start).TotalSeconds, KeyValuePair.Create<string, object?>(SystemKey, SystemName));

    /// <summary>Counts a failure after which the same is tried again.</summary>
    public static void Retried(CypherException failure) => Retries.Add(
        1, KeyValuePair.Create<string, object?>(SystemKey, SystemName), KeyValuePair.Create<string, object?>("error.type", failure.Code));
}
