using Microsoft.Extensions.Logging;
using PaperGraph.Core.Imports;
using PaperGraph.Core.Storage;
using PaperGraph.Import.Dumps;
using PaperGraph.Import.Identity;
using PaperGraph.Import.Watching;

namespace PaperGraph.Import.Importing;

/// <summary>Takes a dump into the store.</summary>
internal sealed class FileImport(IPaperStore store, WholeImport imports, VocabularySource vocabulary, DumpFormats formats, TimeProvider clock, ILogger<FileImport> log)
{
    /// <summary>Reads a file and the topics in it. A file that cannot be read leaves what it said before, and an import that says why.</summary>
    public async Task RunAsync(ImportSource source, TopicReading topics, CancellationToken cancellationToken)
    {
        var start = imports.StartOf(source.File);
        FileSurvey survey;
        try
        {
            survey = await FileSurvey.TakeAsync(source, formats, cancellationToken);
        }
        catch (Exception exception) when (WholeImport.IsOfOneFile(exception))
        {
            await RefuseAsync(start, exception, cancellationToken);
            return;
        }

        await using var turn = await store.QueueAsync(cancellationToken);
        await TakeInAsync(source, survey, start, await vocabulary.RefreshAsync(cancellationToken) ?? topics, cancellationToken);
    }

    /// <summary>Takes in what was surveyed, unless it is what the file said before; within a turn.</summary>
    public async Task TakeInAsync(ImportSource source, FileSurvey survey, ImportStart begun, TopicReading topics, CancellationToken cancellationToken)
    {
        var start = begun with { Format = survey.Reader.Format, Fingerprint = survey.Fingerprint };
        var standing = await store.FindReadingAsync(source.File, cancellationToken);
        if (await imports.IsUnchangedAsync(start, standing, cancellationToken))
            return;
        var pipeline = new EntryPipeline(survey, topics);
        var identification = new BatchIdentification(store, new WorkRecognition(survey.Census, standing is not null), new EntryAssembly(topics));
        await imports.TakeInAsync(
            start,
            async () =>
            {
                await WriteAsync(start, pipeline.ReadAsync(source, cancellationToken), identification, new ImportPace(clock, survey.Length), cancellationToken);
                if (pipeline.Fingerprint != survey.Fingerprint)
                    throw new FileProblemException("The file changed while it was read. It is read again when it has come to rest.");
            },
            () => pipeline.Ledger.Counts,
            cancellationToken);
    }

    private async Task RefuseAsync(ImportStart start, Exception exception, CancellationToken cancellationToken)
    {
        await using var turn = await store.QueueAsync(cancellationToken);
        await imports.RefuseAsync(start, exception, cancellationToken);
    }

    private async Task WriteAsync(
        ImportStart start, IAsyncEnumerable<RecognisedBatch> batches, BatchIdentification identification, ImportPace pace, CancellationToken cancellationToken)
    {
        await foreach (var batch in batches.WithCancellation(cancellationToken))
        {
            await store.WriteAsync(start.Id, await identification.IdentifyAsync(batch, cancellationToken), cancellationToken);
            var progress = pace.ProgressAt(batch.Lines, batch.Bytes);
            imports.Report(start, progress);
            if (pace.IsTimeToReport())
                log.Progress(start.File, progress.Share, pace.EntriesPerSecond(batch.Lines), progress.SecondsLeft);
        }
    }
}
