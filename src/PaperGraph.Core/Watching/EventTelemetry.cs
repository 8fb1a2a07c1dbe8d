using System.Diagnostics.Metrics;

namespace PaperGraph.Core.Watching;

/// <summary>What can be watched of those who follow.</summary>
internal static class EventTelemetry
{
    private static readonly Meter Meter = new("PaperGraph.Core");

    public static readonly UpDownCounter<int> Waiting = Meter.CreateUpDownCounter<int>(
        "papergraph.event.queue.length", "{event}", "Events that wait until those who follow take them up.");
}
