using System.Diagnostics;
using System.Diagnostics.Metrics;
using PaperGraph.Core.Watching;

namespace PaperGraph.Storage.Embedded.Watching;

/// <summary>What can be watched of the database.</summary>
internal static class EmbeddedTelemetry
{
    private const string System = "sqlite";

    private static readonly ActivitySource Source = new("PaperGraph.Storage.Embedded");
    private static readonly Meter Meter = new("PaperGraph.Storage.Embedded");

    private static readonly Histogram<double> Calls = Meter.CreateDurations(
        "db.client.operation.duration", "How long the store takes for what it asks its database.");

    private static readonly Histogram<double> Waits = Meter.CreateDurations(
        "papergraph.store.write.wait.duration", "How long writes wait for others.");

    /// <summary>Begins to measure a call of the store that reads or writes the database.</summary>
    /// <param name="operation">The method that is called.</param>
    public static Measurement? Begin(string operation)
    {
        var measurement = Measurement.Begin(Source, Calls, operation, ActivityKind.Client);
        measurement?.Tag("db.system.name", System);
        measurement?.Tag("db.operation.name", operation);
        return measurement;
    }

    /// <summary>Says how long a write has waited.</summary>
    /// <param name="start">When it began to.</param>
    public static void Waited(long start) =>
        Waits.Record(Stopwatch.GetElapsedTime(start).TotalSeconds, KeyValuePair.Create<string, object?>("db.system.name", System));
}
