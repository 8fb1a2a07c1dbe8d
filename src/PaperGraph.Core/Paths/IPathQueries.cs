using PaperGraph.Core.Graph;

namespace PaperGraph.Core.Paths;

/// <summary>What a store answers about how nodes hang together.</summary>
public interface IPathQueries
{
    /// <summary>A path with the fewest steps, among those the strongest, among those the one whose ids come first; null where there is none within <paramref name="maxHops" /> steps.</summary>
    Task<EvidencePath?> FindPathAsync(NodeId from, NodeId to, int maxHops, CancellationToken cancellationToken);
}
