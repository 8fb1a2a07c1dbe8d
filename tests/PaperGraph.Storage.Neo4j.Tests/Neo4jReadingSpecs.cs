using PaperGraph.Core.Storage;
using PaperGraph.Storage.Neo4j.Tests.Servers;
using PaperGraph.Storage.Specs.Annotations;
using PaperGraph.Storage.Specs.Paging;
using PaperGraph.Storage.Specs.Papers;
using PaperGraph.Storage.Specs.People;
using PaperGraph.Storage.Specs.Search;
using PaperGraph.Storage.Specs.Tags;
using PaperGraph.Storage.Specs.Timeline;
using PaperGraph.Storage.Specs.Topics;

namespace PaperGraph.Storage.Neo4j.Tests;

// What the contract asks of reading, run on a Neo4j server: each class says no more than how a store is made.

[Collection(Neo4jCollection.Name)]
public sealed class Neo4jPaperTests(Neo4jServer server) : PaperSpecs
{
    protected override Task<IPaperStore> CreateEmptyStoreAsync() => server.OpenEmptyStoreAsync();
}

[Collection(Neo4jCollection.Name)]
public sealed class Neo4jPaperSelectionTests(Neo4jServer server) : PaperSelectionSpecs
{
    protected override Task<IPaperStore> CreateEmptyStoreAsync() => server.OpenEmptyStoreAsync();
}

[Collection(Neo4jCollection.Name)]
public sealed class Neo4jPaperOrderTests(Neo4jServer server) : PaperOrderSpecs
{
    protected override Task<IPaperStore> CreateEmptyStoreAsync() => server.OpenEmptyStoreAsync();
}

[Collection(Neo4jCollection.Name)]
public sealed class Neo4jLinkTests(Neo4jServer server) : LinkSpecs
{
    protected override Task<IPaperStore> CreateEmptyStoreAsync() => server.OpenEmptyStoreAsync();
}

[Collection(Neo4jCollection.Name)]
public sealed class Neo4jAnnotationTests(Neo4jServer server) : AnnotationSpecs
{
    protected override Task<IPaperStore> CreateEmptyStoreAsync() => server.OpenEmptyStoreAsync();
}

[Collection(Neo4jCollection.Name)]
public sealed class Neo4jAnnotationSelectionTests(Neo4jServer server) : AnnotationSelectionSpecs
{
    protected override Task<IPaperStore> CreateEmptyStoreAsync() => server.OpenEmptyStoreAsync();
}

[Collection(Neo4jCollection.Name)]
public sealed class Neo4jTopicTests(Neo4jServer server) : TopicSpecs
{
    protected override Task<IPaperStore> CreateEmptyStoreAsync() => server.OpenEmptyStoreAsync();
}

[Collection(Neo4jCollection.Name)]
public sealed class Neo4jTouchTests(Neo4jServer server) : TouchSpecs
{
    protected override Task<IPaperStore> CreateEmptyStoreAsync() => server.OpenEmptyStoreAsync();
}

[Collection(Neo4jCollection.Name)]
public sealed class Neo4jTagTests(Neo4jServer server) : TagSpecs
{
    protected override Task<IPaperStore> CreateEmptyStoreAsync() => server.OpenEmptyStoreAsync();
}

[Collection(Neo4jCollection.Name)]
public sealed class Neo4jPersonTests(Neo4jServer server) : PersonSpecs
{
    protected override Task<IPaperStore> CreateEmptyStoreAsync() => server.OpenEmptyStoreAsync();
}

[Collection(Neo4jCollection.Name)]
public sealed class Neo4jTimelineTests(Neo4jServer server) : TimelineSpecs
{
    protected override Task<IPaperStore> CreateEmptyStoreAsync() => server.OpenEmptyStoreAsync();
}

[Collection(Neo4jCollection.Name)]
public sealed class Neo4jPagingTests(Neo4jServer server) : PagingSpecs
{
    protected override Task<IPaperStore> CreateEmptyStoreAsync() => server.OpenEmptyStoreAsync();
}

[Collection(Neo4jCollection.Name)]
public sealed class Neo4jTextSelectionTests(Neo4jServer server) : TextSelectionSpecs
{
    protected override Task<IPaperStore> CreateEmptyStoreAsync() => server.OpenEmptyStoreAsync();
}
