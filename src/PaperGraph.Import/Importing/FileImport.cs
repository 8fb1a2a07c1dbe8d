using Microsoft.Extensions.Logging;
using PaperGraph.Core.Graph;
using PaperGraph.Core.Imports;
using PaperGraph.Core.Storage;
using PaperGraph.Import.Dumps;
using PaperGraph.Import.Identity;

namespace PaperGraph.Import.Importing;

/// <summary>Takes a file into the store: all of it, or nothing.</summary>
internal sealed class FileImport(IPaperStore store, DumpFormats formats, TimeProvider clock, ILogger<FileImport> log)
{
    private static readonly ImportProblem Unexpected =
        new(0, "The file met a mistake of PaperGraph's, which the log describes. Please report it, with the file if you can.", string.Empty);

    /// <summary>Reads a file and the topics in it. A file that cannot be read leaves what it said before, and an import that says why.</summary>
    public async Task RunAsync(ImportSource source, TopicReading topics, CancellationToken cancellationToken)
    {
        var start = new ImportStart(IdOf(source.File), source.File, string.Empty, string.Empty, ReadingRules.FingerprintOf(topics.Vocabulary), clock.GetUtcNow());
        FileSurvey survey;
        try
        {
            survey = await FileSurvey.TakeAsync(source, formats, cancellationToken);
        }
        catch (Exception exception) when (IsOfOneFile(exception))
        {
            await store.BeginImportAsync(start, cancellationToken);
            await AbandonAsync(start, LineCounts.None, exception, cancellationToken);
            return;
        }

        start = start with { Format = survey.Reader.Format, Fingerprint = survey.Fingerprint };
        await using var turn = await store.TakeTurnAsync(cancellationToken);
        var standing = await store.FindReadingAsync(source.File, cancellationToken);
        if (standing?.Fingerprint == start.Fingerprint && standing.RulesFingerprint == start.RulesFingerprint)
            await LeaveAsync(start, cancellationToken);
        else
            await TakeInAsync(source, survey, start, topics, standing is not null, cancellationToken);
    }

    private async Task LeaveAsync(ImportStart start, CancellationToken cancellationToken)
    {
        await store.RecordUnchangedAsync(start, cancellationToken);
        log.Unchanged(start.File);
    }

    private async Task TakeInAsync(
        ImportSource source, FileSurvey survey, ImportStart start, TopicReading topics, bool wasReadBefore, CancellationToken cancellationToken)
    {
        var pipeline = new EntryPipeline(survey, topics);
        await store.BeginImportAsync(start, cancellationToken);
        try
        {
            var identification = new BatchIdentification(store, new WorkRecognition(survey.Census, wasReadBefore), new EntryAssembly(topics));
            await WriteAsync(start, pipeline.ReadAsync(source, cancellationToken), identification, new ImportPace(clock, survey.Length), cancellationToken);
            if (pipeline.Fingerprint != survey.Fingerprint)
                throw new FileProblemException("The file changed while it was read. It is read again when it has come to rest.");
            var import = await store.SwitchOnAsync(start.Id, pipeline.Ledger.Counts, clock.GetUtcNow(), cancellationToken);
            log.Finished(import.File, import.Lines, import.Changes);
        }
        catch (Exception exception) when (IsOfOneFile(exception))
        {
            await AbandonAsync(start, pipeline.Ledger.Counts, exception, cancellationToken);
        }
    }

    private async Task WriteAsync(
        ImportStart start, IAsyncEnumerable<RecognisedBatch> batches, BatchIdentification identification, ImportPace pace, CancellationToken cancellationToken)
    {
        await foreach (var batch in batches.WithCancellation(cancellationToken))
        {
            await store.WriteAsync(start.Id, await identification.IdentifyAsync(batch, cancellationToken), cancellationToken);
            var progress = pace.ProgressAt(batch.Lines, batch.Bytes);
            store.ReportProgress(start.Id, progress);
            if (pace.IsTimeToReport())
                log.Progress(start.File, progress.Share, pace.EntriesPerSecond(batch.Lines), progress.SecondsLeft);
        }
    }

    private async Task AbandonAsync(ImportStart start, LineCounts lines, Exception exception, CancellationToken cancellationToken)
    {
        var problem = ProblemOf(exception);
        if (problem == Unexpected)
            log.Unexpected(exception, start.File);
        await store.AbandonAsync(start.Id, lines, [problem], clock.GetUtcNow(), cancellationToken);
        log.Failed(start.File, problem.Line, problem.Message);
    }

    private Id<Core.Imports.Import> IdOf(string file) => Id<Core.Imports.Import>.For($"{file}|{clock.GetUtcNow():O}");

    // One file that meets a mistake of ours must not keep the others from being read.
    private static bool IsOfOneFile(Exception exception) => exception is not (OperationCanceledException or StoreUnavailableException);

    private static ImportProblem ProblemOf(Exception exception) => exception switch
    {
        FileProblemException known => known.Problem,
        UnauthorizedAccessException => new ImportProblem(0, "The file may not be read. Give the program's user the right to read it.", string.Empty),
        FileNotFoundException => new ImportProblem(0, "The file was gone before it could be read.", string.Empty),
        IOException io => new ImportProblem(0, $"The file could not be read: {io.Message}", string.Empty),
        _ => Unexpected,
    };
}
