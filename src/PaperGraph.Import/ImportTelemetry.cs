using System.Diagnostics;
using System.Diagnostics.Metrics;
using PaperGraph.Core.Imports;
using PaperGraph.Core.Watching;

namespace PaperGraph.Import;

/// <summary>What can be watched of imports.</summary>
internal static class ImportTelemetry
{
    public static readonly ActivitySource Source = new("PaperGraph.Import");

    private static readonly Meter Meter = new("PaperGraph.Import");

    public static readonly Histogram<double> Imports = Meter.CreateDurations(
        "papergraph.import.duration", "How long files and texts take to be taken in, from when they are known to be something new.");

    private static readonly UpDownCounter<int> Waiting = Meter.CreateUpDownCounter<int>(
        "papergraph.import.queue.length", "{import}", "Files and texts that wait until others are taken in.");

    private static readonly Counter<int> Lines = Meter.CreateCounter<int>("papergraph.import.lines", "{line}", "Lines read, by what they are.");

    private static readonly Counter<int> Entries = Meter.CreateCounter<int>("papergraph.import.entries", "{entry}", "Entries read.");

    private static readonly Counter<int> Papers = Meter.CreateCounter<int>("papergraph.import.papers", "{paper}", "Papers changed by imports.");

    private static readonly Counter<int> Annotations = Meter.CreateCounter<int>("papergraph.import.annotations", "{annotation}", "Annotations changed by imports.");

    /// <summary>Waits in the queue of those that are to be taken in.</summary>
    public static async Task<IAsyncDisposable> QueueAsync(this IImportWriter store, CancellationToken cancellationToken)
    {
        Waiting.Add(1);
        try
        {
            return await store.TakeTurnAsync(cancellationToken);
        }
        finally
        {
            Waiting.Add(-1);
        }
    }

    /// <summary>Counts what was read since the last time.</summary>
    public static void Read(LineCounts before, LineCounts now)
    {
        const string Kind = "papergraph.import.line.kind";
        Lines.Add(now.Entry - before.Entry, KeyValuePair.Create<string, object?>(Kind, "entry"));
        Lines.Add(now.Structural - before.Structural, KeyValuePair.Create<string, object?>(Kind, "structural"));
        Lines.Add(now.Blank - before.Blank, KeyValuePair.Create<string, object?>(Kind, "blank"));
        Lines.Add(now.Problem - before.Problem, KeyValuePair.Create<string, object?>(Kind, "problem"));
        Entries.Add(now.Entries - before.Entries);
    }

    /// <summary>Counts what an import has changed.</summary>
    public static void Changed(ImportChanges changes)
    {
        Count(Papers, changes.PapersAdded, changes.PapersUpdated, changes.PapersWithdrawn);
        Count(Annotations, changes.AnnotationsAdded, changes.AnnotationsUpdated, changes.AnnotationsWithdrawn);
    }

    private static void Count(Counter<int> counter, int added, int updated, int withdrawn)
    {
        const string Change = "papergraph.change";
        counter.Add(added, KeyValuePair.Create<string, object?>(Change, "added"));
        counter.Add(updated, KeyValuePair.Create<string, object?>(Change, "updated"));
        counter.Add(withdrawn, KeyValuePair.Create<string, object?>(Change, "withdrawn"));
    }
}
