using PaperGraph.Core.Storage;
using PaperGraph.Storage.Neo4j.Tests.Servers;
using PaperGraph.Storage.Specs;
using PaperGraph.Storage.Specs.Annotations;
using PaperGraph.Storage.Specs.Changes;
using PaperGraph.Storage.Specs.Coverage;
using PaperGraph.Storage.Specs.Imports;
using PaperGraph.Storage.Specs.Paging;
using PaperGraph.Storage.Specs.Papers;
using PaperGraph.Storage.Specs.Paths;
using PaperGraph.Storage.Specs.People;
using PaperGraph.Storage.Specs.Related;
using PaperGraph.Storage.Specs.Search;
using PaperGraph.Storage.Specs.Sessions;
using PaperGraph.Storage.Specs.Tags;
using PaperGraph.Storage.Specs.Timeline;
using PaperGraph.Storage.Specs.Topics;
using PaperGraph.Storage.Specs.Vocabularies;

namespace PaperGraph.Storage.Neo4j.Tests;

// The whole contract, run on a Neo4j server over Bolt: each class says no more than how a store is made.

[Collection(Neo4jCollection.Name)]
public sealed class BoltImportTests(Neo4jServer server) : ImportSpecs
{
    protected override Task<IPaperStore> CreateEmptyStoreAsync() => StoreOn.Bolt(server).OpenEmptyAsync();
}

[Collection(Neo4jCollection.Name)]
public sealed class BoltReimportTests(Neo4jServer server) : ReimportSpecs
{
    protected override Task<IPaperStore> CreateEmptyStoreAsync() => StoreOn.Bolt(server).OpenEmptyAsync();
}

[Collection(Neo4jCollection.Name)]
public sealed class BoltCorrectionTests(Neo4jServer server) : CorrectionSpecs
{
    protected override Task<IPaperStore> CreateEmptyStoreAsync() => StoreOn.Bolt(server).OpenEmptyAsync();
}

[Collection(Neo4jCollection.Name)]
public sealed class BoltChangeTests(Neo4jServer server) : ChangeSpecs
{
    protected override Task<IPaperStore> CreateEmptyStoreAsync() => StoreOn.Bolt(server).OpenEmptyAsync();
}

[Collection(Neo4jCollection.Name)]
public sealed class BoltSaidTagTests(Neo4jServer server) : SaidTagSpecs
{
    protected override Task<IPaperStore> CreateEmptyStoreAsync() => StoreOn.Bolt(server).OpenEmptyAsync();
}

[Collection(Neo4jCollection.Name)]
public sealed class BoltJudgementTests(Neo4jServer server) : JudgementSpecs
{
    protected override Task<IPaperStore> CreateEmptyStoreAsync() => StoreOn.Bolt(server).OpenEmptyAsync();
}

[Collection(Neo4jCollection.Name)]
public sealed class BoltSaidLinkTests(Neo4jServer server) : SaidLinkSpecs
{
    protected override Task<IPaperStore> CreateEmptyStoreAsync() => StoreOn.Bolt(server).OpenEmptyAsync();
}

[Collection(Neo4jCollection.Name)]
public sealed class BoltLogTests(Neo4jServer server) : LogSpecs
{
    protected override Task<IPaperStore> CreateEmptyStoreAsync() => StoreOn.Bolt(server).OpenEmptyAsync();
}

[Collection(Neo4jCollection.Name)]
public sealed class BoltSaidTopicTests(Neo4jServer server) : SaidTopicSpecs
{
    protected override Task<IPaperStore> CreateEmptyStoreAsync() => StoreOn.Bolt(server).OpenEmptyAsync();
}

[Collection(Neo4jCollection.Name)]
public sealed class BoltFindingTests(Neo4jServer server) : FindingSpecs
{
    protected override Task<IPaperStore> CreateEmptyStoreAsync() => StoreOn.Bolt(server).OpenEmptyAsync();
}

[Collection(Neo4jCollection.Name)]
public sealed class BoltSeveralFilesTests(Neo4jServer server) : SeveralFilesSpecs
{
    protected override Task<IPaperStore> CreateEmptyStoreAsync() => StoreOn.Bolt(server).OpenEmptyAsync();
}

[Collection(Neo4jCollection.Name)]
public sealed class BoltKnownKeyTests(Neo4jServer server) : KnownKeySpecs
{
    protected override Task<IPaperStore> CreateEmptyStoreAsync() => StoreOn.Bolt(server).OpenEmptyAsync();
}

[Collection(Neo4jCollection.Name)]
public sealed class BoltImportListTests(Neo4jServer server) : ImportListSpecs
{
    protected override Task<IPaperStore> CreateEmptyStoreAsync() => StoreOn.Bolt(server).OpenEmptyAsync();
}

[Collection(Neo4jCollection.Name)]
public sealed class BoltProblemTests(Neo4jServer server) : ProblemSpecs
{
    protected override Task<IPaperStore> CreateEmptyStoreAsync() => StoreOn.Bolt(server).OpenEmptyAsync();
}

[Collection(Neo4jCollection.Name)]
public sealed class BoltPaperTests(Neo4jServer server) : PaperSpecs
{
    protected override Task<IPaperStore> CreateEmptyStoreAsync() => StoreOn.Bolt(server).OpenEmptyAsync();
}

[Collection(Neo4jCollection.Name)]
public sealed class BoltPaperSelectionTests(Neo4jServer server) : PaperSelectionSpecs
{
    protected override Task<IPaperStore> CreateEmptyStoreAsync() => StoreOn.Bolt(server).OpenEmptyAsync();
}

[Collection(Neo4jCollection.Name)]
public sealed class BoltPaperOrderTests(Neo4jServer server) : PaperOrderSpecs
{
    protected override Task<IPaperStore> CreateEmptyStoreAsync() => StoreOn.Bolt(server).OpenEmptyAsync();
}

[Collection(Neo4jCollection.Name)]
public sealed class BoltLinkTests(Neo4jServer server) : LinkSpecs
{
    protected override Task<IPaperStore> CreateEmptyStoreAsync() => StoreOn.Bolt(server).OpenEmptyAsync();
}

[Collection(Neo4jCollection.Name)]
public sealed class BoltAnnotationTests(Neo4jServer server) : AnnotationSpecs
{
    protected override Task<IPaperStore> CreateEmptyStoreAsync() => StoreOn.Bolt(server).OpenEmptyAsync();
}

[Collection(Neo4jCollection.Name)]
public sealed class BoltAnnotationSelectionTests(Neo4jServer server) : AnnotationSelectionSpecs
{
    protected override Task<IPaperStore> CreateEmptyStoreAsync() => StoreOn.Bolt(server).OpenEmptyAsync();
}

[Collection(Neo4jCollection.Name)]
public sealed class BoltTopicTests(Neo4jServer server) : TopicSpecs
{
    protected override Task<IPaperStore> CreateEmptyStoreAsync() => StoreOn.Bolt(server).OpenEmptyAsync();
}

[Collection(Neo4jCollection.Name)]
public sealed class BoltTouchTests(Neo4jServer server) : TouchSpecs
{
    protected override Task<IPaperStore> CreateEmptyStoreAsync() => StoreOn.Bolt(server).OpenEmptyAsync();
}

[Collection(Neo4jCollection.Name)]
public sealed class BoltTagTests(Neo4jServer server) : TagSpecs
{
    protected override Task<IPaperStore> CreateEmptyStoreAsync() => StoreOn.Bolt(server).OpenEmptyAsync();
}

[Collection(Neo4jCollection.Name)]
public sealed class BoltPersonTests(Neo4jServer server) : PersonSpecs
{
    protected override Task<IPaperStore> CreateEmptyStoreAsync() => StoreOn.Bolt(server).OpenEmptyAsync();
}

[Collection(Neo4jCollection.Name)]
public sealed class BoltTimelineTests(Neo4jServer server) : TimelineSpecs
{
    protected override Task<IPaperStore> CreateEmptyStoreAsync() => StoreOn.Bolt(server).OpenEmptyAsync();
}

[Collection(Neo4jCollection.Name)]
public sealed class BoltPagingTests(Neo4jServer server) : PagingSpecs
{
    protected override Task<IPaperStore> CreateEmptyStoreAsync() => StoreOn.Bolt(server).OpenEmptyAsync();
}

[Collection(Neo4jCollection.Name)]
public sealed class BoltConcurrencyTests(Neo4jServer server) : ConcurrencySpecs
{
    protected override Task<IPaperStore> CreateEmptyStoreAsync() => StoreOn.Bolt(server).OpenEmptyAsync();
}

[Collection(Neo4jCollection.Name)]
public sealed class BoltSearchTests(Neo4jServer server) : SearchSpecs
{
    protected override Task<IPaperStore> CreateEmptyStoreAsync() => StoreOn.Bolt(server).OpenEmptyAsync();
}

[Collection(Neo4jCollection.Name)]
public sealed class BoltTextSelectionTests(Neo4jServer server) : TextSelectionSpecs
{
    protected override Task<IPaperStore> CreateEmptyStoreAsync() => StoreOn.Bolt(server).OpenEmptyAsync();
}

[Collection(Neo4jCollection.Name)]
public sealed class BoltRelatedTests(Neo4jServer server) : RelatedSpecs
{
    protected override Task<IPaperStore> CreateEmptyStoreAsync() => StoreOn.Bolt(server).OpenEmptyAsync();
}

[Collection(Neo4jCollection.Name)]
public sealed class BoltPathTests(Neo4jServer server) : PathSpecs
{
    protected override Task<IPaperStore> CreateEmptyStoreAsync() => StoreOn.Bolt(server).OpenEmptyAsync();
}

[Collection(Neo4jCollection.Name)]
public sealed class BoltRestartTests(Neo4jServer server) : RestartSpecs
{
    protected override Task<IPaperStore> CreateEmptyStoreAsync() => StoreOn.Bolt(server).OpenEmptyAsync();

    protected override async Task<IPaperStore> ReopenAsync(IPaperStore store)
    {
        await store.DisposeAsync();
        return await StoreOn.Bolt(server).OpenAsync();
    }
}

[Collection(Neo4jCollection.Name)]
public sealed class BoltMergeTests(Neo4jServer server) : MergeSpecs
{
    protected override Task<IPaperStore> CreateEmptyStoreAsync() => StoreOn.Bolt(server).OpenEmptyAsync();
}

[Collection(Neo4jCollection.Name)]
public sealed class BoltMergeLifeTests(Neo4jServer server) : MergeLifeSpecs
{
    protected override Task<IPaperStore> CreateEmptyStoreAsync() => StoreOn.Bolt(server).OpenEmptyAsync();
}

[Collection(Neo4jCollection.Name)]
public sealed class BoltSessionTests(Neo4jServer server) : SessionSpecs
{
    protected override Task<IPaperStore> CreateEmptyStoreAsync() => StoreOn.Bolt(server).OpenEmptyAsync();
}

[Collection(Neo4jCollection.Name)]
public sealed class BoltSessionHistoryTests(Neo4jServer server) : SessionHistorySpecs
{
    protected override Task<IPaperStore> CreateEmptyStoreAsync() => StoreOn.Bolt(server).OpenEmptyAsync();
}

[Collection(Neo4jCollection.Name)]
public sealed class BoltDiscussedPaperTests(Neo4jServer server) : DiscussedPaperSpecs
{
    protected override Task<IPaperStore> CreateEmptyStoreAsync() => StoreOn.Bolt(server).OpenEmptyAsync();
}

[Collection(Neo4jCollection.Name)]
public sealed class BoltDiscussedSelectionTests(Neo4jServer server) : DiscussedSelectionSpecs
{
    protected override Task<IPaperStore> CreateEmptyStoreAsync() => StoreOn.Bolt(server).OpenEmptyAsync();
}

[Collection(Neo4jCollection.Name)]
public sealed class BoltSharedSessionTests(Neo4jServer server) : SharedSessionSpecs
{
    protected override Task<IPaperStore> CreateEmptyStoreAsync() => StoreOn.Bolt(server).OpenEmptyAsync();
}

[Collection(Neo4jCollection.Name)]
public sealed class BoltCoverageTests(Neo4jServer server) : CoverageSpecs
{
    protected override Task<IPaperStore> CreateEmptyStoreAsync() => StoreOn.Bolt(server).OpenEmptyAsync();
}

[Collection(Neo4jCollection.Name)]
public sealed class BoltFrontierTests(Neo4jServer server) : FrontierSpecs
{
    protected override Task<IPaperStore> CreateEmptyStoreAsync() => StoreOn.Bolt(server).OpenEmptyAsync();
}
