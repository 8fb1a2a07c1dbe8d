using PaperGraph.Core.Watching;

namespace PaperGraph.Storage.Embedded.Watching;

/// <summary>What can be watched of the database.</summary>
internal static class EmbeddedTelemetry
{
    private static readonly StoreTelemetry Database = new("PaperGraph.Storage.Embedded", "sqlite");

    /// <summary>Begins to measure a call of the store that reads or writes the database.</summary>
    /// <param name="operation">The method that is called.</param>
    public static Measurement? Begin(string operation) => Database.Begin(operation);

    /// <summary>Says how long a write has waited.</summary>
    /// <param name="start">When it began to.</param>
    public static void Waited(long start) => Database.Waited(start);
}
