using System.Threading.RateLimiting;

namespace PaperGraph.GraphQL.Limits;

/// <summary>What somebody has taken of what there is only so much of, until it is disposed of.</summary>
internal sealed class Entry : IDisposable
{
    private readonly List<RateLimitLease> _leases = [];

    public void Add(RateLimitLease lease) => _leases.Add(lease);

    public void Dispose() => _leases.ForEach(lease => lease.Dispose());
}
