using System.Threading.RateLimiting;

namespace PaperGraph.GraphQL.Limits;

/// <summary>What somebody has taken of what there is only so much of, until it is disposed of.</summary>
public sealed class Entry : IDisposable
{
    private readonly List<RateLimitLease> _leases = [];

    internal void Add(RateLimitLease lease) => _leases.Add(lease);

    /// <summary>Gives it back; a second time does nothing.</summary>
    public void Dispose() => _leases.ForEach(lease => lease.Dispose());
}
