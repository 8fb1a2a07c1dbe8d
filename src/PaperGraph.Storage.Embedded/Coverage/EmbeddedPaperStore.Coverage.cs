using PaperGraph.Core.Coverage;

namespace PaperGraph.Storage.Embedded;

internal sealed partial class EmbeddedPaperStore
{
    public Task<LibraryCoverage> FindCoverageAsync(CancellationToken cancellationToken) => Task.FromResult(_state.Graph.FindCoverage(cancellationToken));
}
