using PaperGraph.Core.Imports;
using PaperGraph.Core.Watching;

namespace PaperGraph.Import.Importing;

/// <summary>Measures the taking in of a file or a text.</summary>
internal sealed class ImportMeasurement : IDisposable
{
    private const string Status = "papergraph.import.status";

    private readonly Measurement? _measurement;
    private LineCounts _read = LineCounts.None;
    private ImportStatus? _ended;

    /// <summary>Begins; its name is a file's and is told in the span alone, since there can be any number of names.</summary>
    public ImportMeasurement(ImportStart start)
    {
        _measurement = Measurement.Begin(ImportTelemetry.Source, ImportTelemetry.Imports, "import");
        _measurement?.Note("papergraph.import.file", start.File);
    }

    /// <summary>It has come so far.</summary>
    public void Read(LineCounts lines)
    {
        ImportTelemetry.Read(_read, lines);
        _read = lines;
    }

    /// <summary>It ended so.</summary>
    public void End(Core.Imports.Import import)
    {
        _ended = import.Status;
        if (import.Status != ImportStatus.Unchanged)
            Read(import.Lines);
        ImportTelemetry.Changed(import.Changes);
        _measurement?.Note("papergraph.import.lines", import.Lines.Total);
        _measurement?.Note("papergraph.import.entries", import.Lines.Entries);
        _measurement?.Note("papergraph.import.problems", import.Lines.Problem);
    }

    /// <inheritdoc />
    public void Dispose()
    {
        _measurement?.Tag(Status, _ended?.ToString().ToUpperInvariant() ?? "BROKEN_OFF");
        _measurement?.Dispose();
    }
}
