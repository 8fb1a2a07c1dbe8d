using PaperGraph.Core.Storage;
using PaperGraph.Storage.Specs.Paths;
using PaperGraph.Storage.Specs.Related;
using PaperGraph.Storage.Specs.Search;

namespace PaperGraph.Storage.Embedded.Tests;

// More of the contract: what is found and how things hang together.

public sealed class EmbeddedSearchTests : SearchSpecs
{
    protected override Task<IPaperStore> CreateEmptyStoreAsync() => DisposeWithTest(new TemporaryFolder()).OpenStoreAsync();
}

public sealed class EmbeddedTextSelectionTests : TextSelectionSpecs
{
    protected override Task<IPaperStore> CreateEmptyStoreAsync() => DisposeWithTest(new TemporaryFolder()).OpenStoreAsync();
}

public sealed class EmbeddedRelatedTests : RelatedSpecs
{
    protected override Task<IPaperStore> CreateEmptyStoreAsync() => DisposeWithTest(new TemporaryFolder()).OpenStoreAsync();
}

public sealed class EmbeddedPathTests : PathSpecs
{
    protected override Task<IPaperStore> CreateEmptyStoreAsync() => DisposeWithTest(new TemporaryFolder()).OpenStoreAsync();
}
