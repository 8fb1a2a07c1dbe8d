using PaperGraph.Core.Graph;
using PaperGraph.Core.Paths;

namespace PaperGraph.Storage.Embedded;

// Temporary: replaced by the branch that writes paths.
internal sealed partial class EmbeddedPaperStore
{
    public Task<EvidencePath?> FindPathAsync(NodeId from, NodeId to, int maxHops, CancellationToken cancellationToken) =>
        Task.FromResult<EvidencePath?>(null);
}
