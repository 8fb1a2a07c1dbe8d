using Microsoft.Extensions.Logging;
using PaperGraph.Core.Imports;
using PaperGraph.Core.Storage;
using PaperGraph.Import.Dumps;
using PaperGraph.Import.Identity;

namespace PaperGraph.Import.Importing;

/// <summary>Takes a dump into the store.</summary>
internal sealed class FileImport(IPaperStore store, WholeImport imports, DumpFormats formats, TimeProvider clock, ILogger<FileImport> log)
{
    /// <summary>Reads a file and the topics in it. A file that cannot be read leaves what it said before, and an import that says why.</summary>
    public async Task RunAsync(ImportSource source, TopicReading topics, CancellationToken cancellationToken)
    {
        var start = imports.StartOf(source.File, topics);
        FileSurvey survey;
        try
        {
            survey = await FileSurvey.TakeAsync(source, formats, cancellationToken);
        }
        catch (Exception exception) when (WholeImport.IsOfOneFile(exception))
        {
            await imports.RefuseAsync(start, exception, cancellationToken);
            return;
        }

        start = start with { Format = survey.Reader.Format, Fingerprint = survey.Fingerprint };
        await using var turn = await store.TakeTurnAsync(cancellationToken);
        var standing = await store.FindReadingAsync(source.File, cancellationToken);
        if (!await imports.IsUnchangedAsync(start, standing, cancellationToken))
            await TakeInAsync(source, survey, start, topics, standing is not null, cancellationToken);
    }

    private Task TakeInAsync(
        ImportSource source, FileSurvey survey, ImportStart start, TopicReading topics, bool wasReadBefore, CancellationToken cancellationToken)
    {
        var pipeline = new EntryPipeline(survey, topics);
        var identification = new BatchIdentification(store, new WorkRecognition(survey.Census, wasReadBefore), new EntryAssembly(topics));
        return imports.TakeInAsync(
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
