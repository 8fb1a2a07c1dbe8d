using PaperGraph.Core.Graph;
using PaperGraph.Core.Imports;
using PaperGraph.Core.Papers;
using PaperGraph.Core.Topics.Recognition;
using PaperGraph.Import.Identity;
using PaperGraph.Import.Importing;
using Some = PaperGraph.Import.Tests.Identity.Some;

namespace PaperGraph.Import.Tests.Importing;

public sealed class BatchIdentificationTests
{
    private static readonly TopicReading Topics = new(Vocabulary.Of([]), 0);

    private readonly AskedStore _store = new();

    [Fact]
    public async Task A_store_is_asked_for_annotations_of_works_that_it_knows()
    {
        var entry = Some.Entry("Prioritized Experience Replay", words: "how often?");
        var work = Id<Paper>.For("known");
        _store.Works[entry.Keys[0]] = new KnownWork(work, [.. entry.Keys]);

        await IdentifyAsync(entry);

        Assert.Equal(AnnotationRecognition.KeysOf(work, entry).Single(), _store.Asked);
    }

    [Fact]
    public async Task A_store_is_not_asked_for_annotations_of_new_works()
    {
        var batch = await IdentifyAsync(Some.Entry("Prioritized Experience Replay", words: "how often?"));

        Assert.Empty(_store.Asked);
        Assert.Single(batch.Entries.Single().Annotations);
    }

    private async Task<ImportBatch> IdentifyAsync(IdentifiedEntry entry)
    {
        var identification = new BatchIdentification(_store, new WorkRecognition(new EntryCensus(), fileWasReadBefore: false), new EntryAssembly(Topics));
        var batch = new RecognisedBatch.Builder();
        batch.Add(Topics.Read(entry));
        return await identification.IdentifyAsync(batch.Take(LineCounts.None, 0), TestContext.Current.CancellationToken);
    }
}
