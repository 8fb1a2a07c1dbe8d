using Microsoft.Extensions.Logging;
using PaperGraph.Core.Graph;
using PaperGraph.Core.Imports;
using PaperGraph.Core.Storage;
using PaperGraph.Core.Watching;

namespace PaperGraph.Import.Importing;

/// <summary>Takes what a file says into the store: all of it, or nothing.</summary>
internal sealed class WholeImport(IPaperStore store, ImportNews news, TimeProvider clock, ILogger<WholeImport> log)
{
    private static readonly ImportProblem Unexpected =
        new(0, "The file met a mistake of PaperGraph's, which the log describes. Please report it, with the file if you can.", string.Empty);

    // Imports are taken in one after the other, each in its turn.
    private ImportMeasurement? _measurement;

    /// <summary>A reading of a file that begins now, before anything is known of the file.</summary>
    public ImportStart StartOf(string file) =>
        new(Id<Core.Imports.Import>.New(), file, string.Empty, string.Empty, ReadingRules.Fingerprint, clock.GetUtcNow());

    /// <summary>Whether a failure is of one file, which must not keep others from being read.</summary>
    public static bool IsOfOneFile(Exception exception) => exception is not (OperationCanceledException or StoreUnavailableException);

    /// <summary>Notes, if it is so, that the standing reading is of the same bytes by the same rules.</summary>
    public async Task<bool> IsUnchangedAsync(ImportStart start, StandingReading? standing, CancellationToken cancellationToken)
    {
        if (!start.IsReadAs(standing))
            return false;
        using var measurement = _measurement = new ImportMeasurement(start);
        await store.RecordUnchangedAsync(start, cancellationToken);
        await TellEndAsync(start, cancellationToken);
        log.Unchanged(start.File);
        return true;
    }

    /// <summary>Records that a file cannot be read, and why; what it said before still stands.</summary>
    public async Task RefuseAsync(ImportStart start, Exception exception, CancellationToken cancellationToken)
    {
        using var measurement = _measurement = new ImportMeasurement(start);
        await BeginAsync(start, cancellationToken);
        await AbandonAsync(start, LineCounts.None, exception, cancellationToken);
    }

    /// <summary>Takes in what is written, or, where that fails, records why.</summary>
    /// <param name="start">The reading.</param>
    /// <param name="write">Writes it all.</param>
    /// <param name="lines">What became of the lines so far.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public async Task TakeInAsync(ImportStart start, Func<Task> write, Func<LineCounts> lines, CancellationToken cancellationToken)
    {
        using var measurement = _measurement = new ImportMeasurement(start);
        await BeginAsync(start, cancellationToken);
        try
        {
            await write();
            var import = await store.SwitchOnAsync(start.Id, lines(), EndOf(start), start.By is null ? cancellationToken : CancellationToken.None);
            Tell(import);
            log.Finished(import.File, import.Lines, import.Changes);
        }
        catch (Exception exception) when (IsOfOneFile(exception))
        {
            await AbandonAsync(start, lines(), exception, cancellationToken);
        }
        catch (OperationCanceledException) when (start.By is not null)
        {
            // A file is swept and read again at the next start; behind a text the program goes on, and nobody sends it again by itself.
            await AbandonAsync(start, lines(), BrokenOff(), CancellationToken.None);
            throw;
        }
    }

    /// <summary>Says how far a reading has come.</summary>
    public void Report(ImportStart start, ImportProgress progress)
    {
        _measurement?.Read(progress.Lines);
        store.ReportProgress(start.Id, progress);
        news.Tell(Core.Imports.Import.Of(start).At(progress));
    }

    private async Task BeginAsync(ImportStart start, CancellationToken cancellationToken)
    {
        await store.BeginImportAsync(start, cancellationToken);
        news.Tell(Core.Imports.Import.Of(start));
    }

    private async Task TellEndAsync(ImportStart start, CancellationToken cancellationToken)
    {
        foreach (var import in (await store.FindImportsAsync([start.Id], cancellationToken)).Values)
            Tell(import);
    }

    private void Tell(Core.Imports.Import ended)
    {
        _measurement?.End(ended);
        news.Tell(ended);
    }

    private async Task AbandonAsync(ImportStart start, LineCounts lines, Exception exception, CancellationToken cancellationToken)
    {
        var problems = ProblemsOf(exception);
        if (problems is [var only] && only == Unexpected)
            log.Unexpected(start.File, FailureTrace.Of(exception));
        await store.AbandonAsync(start.Id, lines, problems, EndOf(start), cancellationToken);
        await TellEndAsync(start, cancellationToken);
        foreach (var problem in problems)
            log.Failed(start.File, problem);
    }

    // By a clock that was set back meanwhile it would end before it began.
    private DateTimeOffset EndOf(ImportStart start) => clock.GetUtcNow() is var now && now > start.StartedAt ? now : start.StartedAt;

    private static FileProblemException BrokenOff() =>
        new("Whoever sent the text was gone, or had no more time, before all of it was read. Send it again, in parts where it is long.");

    private static IReadOnlyList<ImportProblem> ProblemsOf(Exception exception) => exception switch
    {
        FileProblemException known => known.Problems,
        UnauthorizedAccessException => [new ImportProblem(0, "The file may not be read. Give the program's user the right to read it.", string.Empty)],
        FileNotFoundException => [new ImportProblem(0, "The file was gone before it could be read.", string.Empty)],
        IOException io => [new ImportProblem(0, $"The file could not be read: {io.Message}", string.Empty)],
        _ => [Unexpected],
    };
}
