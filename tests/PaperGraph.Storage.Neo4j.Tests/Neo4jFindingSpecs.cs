using PaperGraph.Core.Storage;
using PaperGraph.Storage.Neo4j.Tests.Servers;
using PaperGraph.Storage.Specs.Paths;
using PaperGraph.Storage.Specs.Related;
using PaperGraph.Storage.Specs.Search;

namespace PaperGraph.Storage.Neo4j.Tests;

// The part of the contract about finding, run on a server: each class says no more than how a store is made.

[Collection(Neo4jCollection.Name)]
public sealed class Neo4jRelatedTests(Neo4jServer server) : RelatedSpecs
{
    protected override Task<IPaperStore> CreateEmptyStoreAsync() => EmptyStore.OpenAsync(server);
}

[Collection(Neo4jCollection.Name)]
public sealed class Neo4jPathTests(Neo4jServer server) : PathSpecs
{
    protected override Task<IPaperStore> CreateEmptyStoreAsync() => EmptyStore.OpenAsync(server);
}

[Collection(Neo4jCollection.Name)]
public sealed class Neo4jSearchTests(Neo4jServer server) : SearchSpecs
{
    protected override Task<IPaperStore> CreateEmptyStoreAsync() => EmptyStore.OpenAsync(server);
}

[Collection(Neo4jCollection.Name)]
public sealed class Neo4jTextSelectionTests(Neo4jServer server) : TextSelectionSpecs
{
    protected override Task<IPaperStore> CreateEmptyStoreAsync() => EmptyStore.OpenAsync(server);
}
