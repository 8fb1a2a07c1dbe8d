using PaperGraph.Core.Storage;
using PaperGraph.Storage.Specs;
using PaperGraph.Storage.Specs.Annotations;
using PaperGraph.Storage.Specs.Changes;
using PaperGraph.Storage.Specs.Coverage;
using PaperGraph.Storage.Specs.Imports;
using PaperGraph.Storage.Specs.Paging;
using PaperGraph.Storage.Specs.Papers;
using PaperGraph.Storage.Specs.People;
using PaperGraph.Storage.Specs.Related;
using PaperGraph.Storage.Specs.Sessions;
using PaperGraph.Storage.Specs.Tags;
using PaperGraph.Storage.Specs.Timeline;
using PaperGraph.Storage.Specs.Topics;
using PaperGraph.Storage.Specs.Vocabularies;

namespace PaperGraph.Storage.Embedded.Tests;

// The whole contract, run on the embedded store: each class says no more than how a store is made.

public sealed class EmbeddedImportTests : ImportSpecs
{
    protected override Task<IPaperStore> CreateEmptyStoreAsync() => DisposeWithTest(new TemporaryFolder()).OpenStoreAsync();
}

public sealed class EmbeddedReimportTests : ReimportSpecs
{
    protected override Task<IPaperStore> CreateEmptyStoreAsync() => DisposeWithTest(new TemporaryFolder()).OpenStoreAsync();
}

public sealed class EmbeddedCorrectionTests : CorrectionSpecs
{
    protected override Task<IPaperStore> CreateEmptyStoreAsync() => DisposeWithTest(new TemporaryFolder()).OpenStoreAsync();
}

public sealed class EmbeddedChangeTests : ChangeSpecs
{
    protected override Task<IPaperStore> CreateEmptyStoreAsync() => DisposeWithTest(new TemporaryFolder()).OpenStoreAsync();
}

public sealed class EmbeddedSaidTagTests : SaidTagSpecs
{
    protected override Task<IPaperStore> CreateEmptyStoreAsync() => DisposeWithTest(new TemporaryFolder()).OpenStoreAsync();
}

public sealed class EmbeddedJudgementTests : JudgementSpecs
{
    protected override Task<IPaperStore> CreateEmptyStoreAsync() => DisposeWithTest(new TemporaryFolder()).OpenStoreAsync();
}

public sealed class EmbeddedSaidLinkTests : SaidLinkSpecs
{
    protected override Task<IPaperStore> CreateEmptyStoreAsync() => DisposeWithTest(new TemporaryFolder()).OpenStoreAsync();
}

public sealed class EmbeddedLogTests : LogSpecs
{
    protected override Task<IPaperStore> CreateEmptyStoreAsync() => DisposeWithTest(new TemporaryFolder()).OpenStoreAsync();
}

public sealed class EmbeddedSaidTopicTests : SaidTopicSpecs
{
    protected override Task<IPaperStore> CreateEmptyStoreAsync() => DisposeWithTest(new TemporaryFolder()).OpenStoreAsync();
}

public sealed class EmbeddedFindingTests : FindingSpecs
{
    protected override Task<IPaperStore> CreateEmptyStoreAsync() => DisposeWithTest(new TemporaryFolder()).OpenStoreAsync();
}

public sealed class EmbeddedSeveralFilesTests : SeveralFilesSpecs
{
    protected override Task<IPaperStore> CreateEmptyStoreAsync() => DisposeWithTest(new TemporaryFolder()).OpenStoreAsync();
}

public sealed class EmbeddedKnownKeyTests : KnownKeySpecs
{
    protected override Task<IPaperStore> CreateEmptyStoreAsync() => DisposeWithTest(new TemporaryFolder()).OpenStoreAsync();
}

public sealed class EmbeddedImportListTests : ImportListSpecs
{
    protected override Task<IPaperStore> CreateEmptyStoreAsync() => DisposeWithTest(new TemporaryFolder()).OpenStoreAsync();
}

public sealed class EmbeddedProblemTests : ProblemSpecs
{
    protected override Task<IPaperStore> CreateEmptyStoreAsync() => DisposeWithTest(new TemporaryFolder()).OpenStoreAsync();
}

public sealed class EmbeddedPaperTests : PaperSpecs
{
    protected override Task<IPaperStore> CreateEmptyStoreAsync() => DisposeWithTest(new TemporaryFolder()).OpenStoreAsync();
}

public sealed class EmbeddedPaperSelectionTests : PaperSelectionSpecs
{
    protected override Task<IPaperStore> CreateEmptyStoreAsync() => DisposeWithTest(new TemporaryFolder()).OpenStoreAsync();
}

public sealed class EmbeddedPaperOrderTests : PaperOrderSpecs
{
    protected override Task<IPaperStore> CreateEmptyStoreAsync() => DisposeWithTest(new TemporaryFolder()).OpenStoreAsync();
}

public sealed class EmbeddedLinkTests : LinkSpecs
{
    protected override Task<IPaperStore> CreateEmptyStoreAsync() => DisposeWithTest(new TemporaryFolder()).OpenStoreAsync();
}

public sealed class EmbeddedAnnotationTests : AnnotationSpecs
{
    protected override Task<IPaperStore> CreateEmptyStoreAsync() => DisposeWithTest(new TemporaryFolder()).OpenStoreAsync();
}

public sealed class EmbeddedAnnotationSelectionTests : AnnotationSelectionSpecs
{
    protected override Task<IPaperStore> CreateEmptyStoreAsync() => DisposeWithTest(new TemporaryFolder()).OpenStoreAsync();
}

public sealed class EmbeddedTopicTests : TopicSpecs
{
    protected override Task<IPaperStore> CreateEmptyStoreAsync() => DisposeWithTest(new TemporaryFolder()).OpenStoreAsync();
}

public sealed class EmbeddedTouchTests : TouchSpecs
{
    protected override Task<IPaperStore> CreateEmptyStoreAsync() => DisposeWithTest(new TemporaryFolder()).OpenStoreAsync();
}

public sealed class EmbeddedTagTests : TagSpecs
{
    protected override Task<IPaperStore> CreateEmptyStoreAsync() => DisposeWithTest(new TemporaryFolder()).OpenStoreAsync();
}

public sealed class EmbeddedPersonTests : PersonSpecs
{
    protected override Task<IPaperStore> CreateEmptyStoreAsync() => DisposeWithTest(new TemporaryFolder()).OpenStoreAsync();
}

public sealed class EmbeddedTimelineTests : TimelineSpecs
{
    protected override Task<IPaperStore> CreateEmptyStoreAsync() => DisposeWithTest(new TemporaryFolder()).OpenStoreAsync();
}

public sealed class EmbeddedPagingTests : PagingSpecs
{
    protected override Task<IPaperStore> CreateEmptyStoreAsync() => DisposeWithTest(new TemporaryFolder()).OpenStoreAsync();
}

public sealed class EmbeddedConcurrencyTests : ConcurrencySpecs
{
    protected override Task<IPaperStore> CreateEmptyStoreAsync() => DisposeWithTest(new TemporaryFolder()).OpenStoreAsync();
}

public sealed class EmbeddedRestartTests : RestartSpecs
{
    private readonly TemporaryFolder _folder = new();

    protected override Task<IPaperStore> CreateEmptyStoreAsync() => DisposeWithTest(_folder).OpenStoreAsync();

    protected override async Task<IPaperStore> ReopenAsync(IPaperStore store)
    {
        await store.DisposeAsync();
        return await _folder.OpenStoreAsync();
    }
}

public sealed class EmbeddedMergeTests : MergeSpecs
{
    protected override Task<IPaperStore> CreateEmptyStoreAsync() => DisposeWithTest(new TemporaryFolder()).OpenStoreAsync();
}

public sealed class EmbeddedMergeLifeTests : MergeLifeSpecs
{
    protected override Task<IPaperStore> CreateEmptyStoreAsync() => DisposeWithTest(new TemporaryFolder()).OpenStoreAsync();
}

public sealed class EmbeddedSessionTests : SessionSpecs
{
    protected override Task<IPaperStore> CreateEmptyStoreAsync() => DisposeWithTest(new TemporaryFolder()).OpenStoreAsync();
}

public sealed class EmbeddedSessionHistoryTests : SessionHistorySpecs
{
    protected override Task<IPaperStore> CreateEmptyStoreAsync() => DisposeWithTest(new TemporaryFolder()).OpenStoreAsync();
}

public sealed class EmbeddedDiscussedPaperTests : DiscussedPaperSpecs
{
    protected override Task<IPaperStore> CreateEmptyStoreAsync() => DisposeWithTest(new TemporaryFolder()).OpenStoreAsync();
}

public sealed class EmbeddedDiscussedSelectionTests : DiscussedSelectionSpecs
{
    protected override Task<IPaperStore> CreateEmptyStoreAsync() => DisposeWithTest(new TemporaryFolder()).OpenStoreAsync();
}

public sealed class EmbeddedSharedSessionTests : SharedSessionSpecs
{
    protected override Task<IPaperStore> CreateEmptyStoreAsync() => DisposeWithTest(new TemporaryFolder()).OpenStoreAsync();
}

public sealed class EmbeddedCoverageTests : CoverageSpecs
{
    protected override Task<IPaperStore> CreateEmptyStoreAsync() => DisposeWithTest(new TemporaryFolder()).OpenStoreAsync();
}

public sealed class EmbeddedFrontierTests : FrontierSpecs
{
    protected override Task<IPaperStore> CreateEmptyStoreAsync() => DisposeWithTest(new TemporaryFolder()).OpenStoreAsync();
}
