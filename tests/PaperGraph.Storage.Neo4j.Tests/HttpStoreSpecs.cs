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

// The whole contract, run on a Neo4j server over its HTTP Query API: each class says no more than how a store is made.

[Collection(Neo4jCollection.Name)]
public sealed class HttpImportTests(Neo4jServer server) : ImportSpecs
{
    protected override Task<IPaperStore> CreateEmptyStoreAsync() => StoreOn.Http(server).OpenEmptyAsync();
}

[Collection(Neo4jCollection.Name)]
public sealed class HttpReimportTests(Neo4jServer server) : ReimportSpecs
{
    protected override Task<IPaperStore> CreateEmptyStoreAsync() => StoreOn.Http(server).OpenEmptyAsync();
}

[Collection(Neo4jCollection.Name)]
public sealed class HttpCorrectionTests(Neo4jServer server) : CorrectionSpecs
{
    protected override Task<IPaperStore> CreateEmptyStoreAsync() => StoreOn.Http(server).OpenEmptyAsync();
}

[Collection(Neo4jCollection.Name)]
public sealed class HttpChangeTests(Neo4jServer server) : ChangeSpecs
{
    protected override Task<IPaperStore> CreateEmptyStoreAsync() => StoreOn.Http(server).OpenEmptyAsync();
}

[Collection(Neo4jCollection.Name)]
public sealed class HttpSaidTagTests(Neo4jServer server) : SaidTagSpecs
{
    protected override Task<IPaperStore> CreateEmptyStoreAsync() => StoreOn.Http(server).OpenEmptyAsync();
}

[Collection(Neo4jCollection.Name)]
public sealed class HttpJudgementTests(Neo4jServer server) : JudgementSpecs
{
    protected override Task<IPaperStore> CreateEmptyStoreAsync() => StoreOn.Http(server).OpenEmptyAsync();
}

[Collection(Neo4jCollection.Name)]
public sealed class HttpSaidLinkTests(Neo4jServer server) : SaidLinkSpecs
{
    protected override Task<IPaperStore> CreateEmptyStoreAsync() => StoreOn.Http(server).OpenEmptyAsync();
}

[Collection(Neo4jCollection.Name)]
public sealed class HttpLogTests(Neo4jServer server) : LogSpecs
{
    protected override Task<IPaperStore> CreateEmptyStoreAsync() => StoreOn.Http(server).OpenEmptyAsync();
}

[Collection(Neo4jCollection.Name)]
public sealed class HttpSaidTopicTests(Neo4jServer server) : SaidTopicSpecs
{
    protected override Task<IPaperStore> CreateEmptyStoreAsync() => StoreOn.Http(server).OpenEmptyAsync();
}

[Collection(Neo4jCollection.Name)]
public sealed class HttpFindingTests(Neo4jServer server) : FindingSpecs
{
    protected override Task<IPaperStore> CreateEmptyStoreAsync() => StoreOn.Http(server).OpenEmptyAsync();
}

[Collection(Neo4jCollection.Name)]
public sealed class HttpSeveralFilesTests(Neo4jServer server) : SeveralFilesSpecs
{
    protected override Task<IPaperStore> CreateEmptyStoreAsync() => StoreOn.Http(server).OpenEmptyAsync();
}

[Collection(Neo4jCollection.Name)]
public sealed class HttpKnownKeyTests(Neo4jServer server) : KnownKeySpecs
{
    protected override Task<IPaperStore> CreateEmptyStoreAsync() => StoreOn.Http(server).OpenEmptyAsync();
}

[Collection(Neo4jCollection.Name)]
public sealed class HttpImportListTests(Neo4jServer server) : ImportListSpecs
{
    protected override Task<IPaperStore> CreateEmptyStoreAsync() => StoreOn.Http(server).OpenEmptyAsync();
}

[Collection(Neo4jCollection.Name)]
public sealed class HttpProblemTests(Neo4jServer server) : ProblemSpecs
{
    protected override Task<IPaperStore> CreateEmptyStoreAsync() => StoreOn.Http(server).OpenEmptyAsync();
}

[Collection(Neo4jCollection.Name)]
public sealed class HttpPaperTests(Neo4jServer server) : PaperSpecs
{
    protected override Task<IPaperStore> CreateEmptyStoreAsync() => StoreOn.Http(server).OpenEmptyAsync();
}

[Collection(Neo4jCollection.Name)]
public sealed class HttpPaperSelectionTests(Neo4jServer server) : PaperSelectionSpecs
{
    protected override Task<IPaperStore> CreateEmptyStoreAsync() => StoreOn.Http(server).OpenEmptyAsync();
}

[Collection(Neo4jCollection.Name)]
public sealed class HttpPaperOrderTests(Neo4jServer server) : PaperOrderSpecs
{
    protected override Task<IPaperStore> CreateEmptyStoreAsync() => StoreOn.Http(server).OpenEmptyAsync();
}

[Collection(Neo4jCollection.Name)]
public sealed class HttpLinkTests(Neo4jServer server) : LinkSpecs
{
    protected override Task<IPaperStore> CreateEmptyStoreAsync() => StoreOn.Http(server).OpenEmptyAsync();
}

[Collection(Neo4jCollection.Name)]
public sealed class HttpAnnotationTests(Neo4jServer server) : AnnotationSpecs
{
    protected override Task<IPaperStore> CreateEmptyStoreAsync() => StoreOn.Http(server).OpenEmptyAsync();
}

[Collection(Neo4jCollection.Name)]
public sealed class HttpAnnotationSelectionTests(Neo4jServer server) : AnnotationSelectionSpecs
{
    protected override Task<IPaperStore> CreateEmptyStoreAsync() => StoreOn.Http(server).OpenEmptyAsync();
}

[Collection(Neo4jCollection.Name)]
public sealed class HttpTopicTests(Neo4jServer server) : TopicSpecs
{
    protected override Task<IPaperStore> CreateEmptyStoreAsync() => StoreOn.Http(server).OpenEmptyAsync();
}

[Collection(Neo4jCollection.Name)]
public sealed class HttpTouchTests(Neo4jServer server) : TouchSpecs
{
    protected override Task<IPaperStore> CreateEmptyStoreAsync() => StoreOn.Http(server).OpenEmptyAsync();
}

[Collection(Neo4jCollection.Name)]
public sealed class HttpTagTests(Neo4jServer server) : TagSpecs
{
    protected override Task<IPaperStore> CreateEmptyStoreAsync() => StoreOn.Http(server).OpenEmptyAsync();
}

[Collection(Neo4jCollection.Name)]
public sealed class HttpPersonTests(Neo4jServer server) : PersonSpecs
{
    protected override Task<IPaperStore> CreateEmptyStoreAsync() => StoreOn.Http(server).OpenEmptyAsync();
}

[Collection(Neo4jCollection.Name)]
public sealed class HttpTimelineTests(Neo4jServer server) : TimelineSpecs
{
    protected override Task<IPaperStore> CreateEmptyStoreAsync() => StoreOn.Http(server).OpenEmptyAsync();
}

[Collection(Neo4jCollection.Name)]
public sealed class HttpPagingTests(Neo4jServer server) : PagingSpecs
{
    protected override Task<IPaperStore> CreateEmptyStoreAsync() => StoreOn.Http(server).OpenEmptyAsync();
}

[Collection(Neo4jCollection.Name)]
public sealed class HttpConcurrencyTests(Neo4jServer server) : ConcurrencySpecs
{
    protected override Task<IPaperStore> CreateEmptyStoreAsync() => StoreOn.Http(server).OpenEmptyAsync();
}

[Collection(Neo4jCollection.Name)]
public sealed class HttpSearchTests(Neo4jServer server) : SearchSpecs
{
    protected override Task<IPaperStore> CreateEmptyStoreAsync() => StoreOn.Http(server).OpenEmptyAsync();
}

[Collection(Neo4jCollection.Name)]
public sealed class HttpTextSelectionTests(Neo4jServer server) : TextSelectionSpecs
{
    protected override Task<IPaperStore> CreateEmptyStoreAsync() => StoreOn.Http(server).OpenEmptyAsync();
}

[Collection(Neo4jCollection.Name)]
public sealed class HttpRelatedTests(Neo4jServer server) : RelatedSpecs
{
    protected override Task<IPaperStore> CreateEmptyStoreAsync() => StoreOn.Http(server).OpenEmptyAsync();
}

[Collection(Neo4jCollection.Name)]
public sealed class HttpPathTests(Neo4jServer server) : PathSpecs
{
    protected override Task<IPaperStore> CreateEmptyStoreAsync() => StoreOn.Http(server).OpenEmptyAsync();
}

[Collection(Neo4jCollection.Name)]
public sealed class HttpRestartTests(Neo4jServer server) : RestartSpecs
{
    protected override Task<IPaperStore> CreateEmptyStoreAsync() => StoreOn.Http(server).OpenEmptyAsync();

    protected override async Task<IPaperStore> ReopenAsync(IPaperStore store)
    {
        await store.DisposeAsync();
        return await StoreOn.Http(server).OpenAsync();
    }
}

[Collection(Neo4jCollection.Name)]
public sealed class HttpMergeTests(Neo4jServer server) : MergeSpecs
{
    protected override Task<IPaperStore> CreateEmptyStoreAsync() => StoreOn.Http(server).OpenEmptyAsync();
}

[Collection(Neo4jCollection.Name)]
public sealed class HttpMergeLifeTests(Neo4jServer server) : MergeLifeSpecs
{
    protected override Task<IPaperStore> CreateEmptyStoreAsync() => StoreOn.Http(server).OpenEmptyAsync();
}

[Collection(Neo4jCollection.Name)]
public sealed class HttpSessionTests(Neo4jServer server) : SessionSpecs
{
    protected override Task<IPaperStore> CreateEmptyStoreAsync() => StoreOn.Http(server).OpenEmptyAsync();
}

[Collection(Neo4jCollection.Name)]
public sealed class HttpSessionHistoryTests(Neo4jServer server) : SessionHistorySpecs
{
    protected override Task<IPaperStore> CreateEmptyStoreAsync() => StoreOn.Http(server).OpenEmptyAsync();
}

[Collection(Neo4jCollection.Name)]
public sealed class HttpDiscussedPaperTests(Neo4jServer server) : DiscussedPaperSpecs
{
    protected override Task<IPaperStore> CreateEmptyStoreAsync() => StoreOn.Http(server).OpenEmptyAsync();
}

[Collection(Neo4jCollection.Name)]
public sealed class HttpDiscussedSelectionTests(Neo4jServer server) : DiscussedSelectionSpecs
{
    protected override Task<IPaperStore> CreateEmptyStoreAsync() => StoreOn.Http(server).OpenEmptyAsync();
}

[Collection(Neo4jCollection.Name)]
public sealed class HttpSharedSessionTests(Neo4jServer server) : SharedSessionSpecs
{
    protected override Task<IPaperStore> CreateEmptyStoreAsync() => StoreOn.Http(server).OpenEmptyAsync();
}

[Collection(Neo4jCollection.Name)]
public sealed class HttpCoverageTests(Neo4jServer server) : CoverageSpecs
{
    protected override Task<IPaperStore> CreateEmptyStoreAsync() => StoreOn.Http(server).OpenEmptyAsync();
}

[Collection(Neo4jCollection.Name)]
public sealed class HttpFrontierTests(Neo4jServer server) : FrontierSpecs
{
    protected override Task<IPaperStore> CreateEmptyStoreAsync() => StoreOn.Http(server).OpenEmptyAsync();
}
