using System.Globalization;
using System.Threading.RateLimiting;
using PaperGraph.GraphQL.Access;
using PaperGraph.GraphQL.Errors;

namespace PaperGraph.GraphQL.Limits;

/// <summary>Counts what is under way at once, of each caller and of all, and lets nobody in beyond that.</summary>
internal sealed class Turnstile(Turnstile.Bound all, Turnstile.Bound each) : IDisposable
{
    private const int RetryAfterSeconds = 1;

    private readonly ConcurrencyLimiter _all = new(OptionsOf(all));
    private readonly PartitionedRateLimiter<Caller> _each =
        PartitionedRateLimiter.Create<Caller, Caller>(caller => RateLimitPartition.GetConcurrencyLimiter(caller, _ => OptionsOf(each)));

    /// <summary>Lets somebody in until the entry is disposed of.</summary>
    /// <exception cref="RequestException">There are too many of this caller's, or of all.</exception>
    public void Enter(Entry entry, Caller caller)
    {
        Take(entry, _each.AttemptAcquire(caller), each);
        Take(entry, _all.AttemptAcquire(), all);
    }

    public void Dispose()
    {
        _all.Dispose();
        _each.Dispose();
    }

    private static void Take(Entry entry, RateLimitLease lease, Bound bound)
    {
        entry.Add(lease);
        if (lease.IsAcquired)
            return;
        throw new RequestException(bound.Code, string.Format(CultureInfo.InvariantCulture, bound.Sentence, bound.Most, bound.Most + 1))
        {
            Details = new Dictionary<string, object> { [Refusals.RetryAfter] = RetryAfterSeconds },
        };
    }

    private static ConcurrencyLimiterOptions OptionsOf(Bound bound) => new() { PermitLimit = bound.Most, QueueLimit = 0 };

    /// <summary>How many there may be at once, and what is said to one that is too many.</summary>
    public sealed record Bound(int Most, ErrorCode Code, string Sentence);
}
