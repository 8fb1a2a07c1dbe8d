using System.Runtime.CompilerServices;
using System.Threading.Channels;
using PaperGraph.Import.Dumps;
using PaperGraph.Import.Identity;
using PaperGraph.Import.Works;

namespace PaperGraph.Import.Importing;

/// <summary>Reads a file a second time and hands out its entries in batches, reading on while the store writes.</summary>
internal sealed class EntryPipeline(FileSurvey survey, TopicReading topics)
{
    // A store writes pages that many entries share once a batch; what waits is held in memory, and is bounded by its lines too.
    private const int EntriesInBatch = 2_048;
    private const int LinesInBatch = 32_768;
    private const int BatchesAhead = 1;

    /// <summary>The lines passed so far.</summary>
    public LineLedger Ledger { get; } = new();

    /// <summary>The fingerprint of the bytes read; set at the end.</summary>
    public string? Fingerprint { get; private set; }

    /// <summary>The file's entries and problems, in its order.</summary>
    public async IAsyncEnumerable<RecognisedBatch> ReadAsync(ImportSource source, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var batches = Channel.CreateBounded<RecognisedBatch>(new BoundedChannelOptions(BatchesAhead) { SingleReader = true, SingleWriter = true });
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var filling = Task.Run(() => FillAsync(source, batches.Writer, stop.Token), stop.Token);
        try
        {
            await foreach (var batch in batches.Reader.ReadAllAsync(cancellationToken))
                yield return batch;
        }
        finally
        {
            await stop.CancelAsync();
            await filling.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task FillAsync(ImportSource source, ChannelWriter<RecognisedBatch> batches, CancellationToken cancellationToken)
    {
        try
        {
            await using var bytes = new FingerprintingStream(source.Open());
            var batch = new RecognisedBatch.Builder();
            await foreach (var part in survey.Reader.ReadAsync(bytes, Ledger, cancellationToken))
            {
                Add(part, batch);
                if (batch.EntryCount < EntriesInBatch && batch.LineCount < LinesInBatch)
                    continue;
                await batches.WriteAsync(batch.Take(Ledger.Counts, bytes.BytesRead), cancellationToken);
            }

            Fingerprint = bytes.TakeFingerprint();
            await batches.WriteAsync(batch.Take(Ledger.Counts, bytes.BytesRead), cancellationToken);
            batches.Complete();
        }
#pragma warning disable CA1031 // Whatever it is, the reader of the channel throws it.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            batches.Complete(exception);
        }
    }

    private void Add(DumpPart part, RecognisedBatch.Builder batch)
    {
        if (part is DumpPart.Understood { Entry: var entry })
            batch.Add(topics.Read(Identify(entry)));
        else if (part is DumpPart.NotUnderstood { Problem: var problem })
            batch.Add(problem);
    }

    private IdentifiedEntry Identify(DumpEntry entry)
    {
        var place = EntryCensus.PlaceOf(entry);
        var words = place.HasText ? EntryCensus.WordsOf(entry) : null;
        return IdentifiedEntry.Of(WorkReader.Read(entry), place, words, survey.Census.TakePosition(place));
    }
}
