using System.Threading.RateLimiting;
using Microsoft.Extensions.Options;
using PaperGraph.GraphQL.Errors;
using PaperGraph.GraphQL.Following;

namespace PaperGraph.GraphQL.Limits;

/// <summary>What is counted while it is under way: requests until they are answered; sockets and event streams, which last, by themselves; and events while they are answered.</summary>
internal sealed class Turnstiles(IOptions<LimitsOptions> limits, IOptions<FollowingOptions> following, TimeProvider clock) : IDisposable
{
    private readonly CallerRate _rate = new(limits.Value.MaxRequestsPerMinute, clock);

    private readonly Turnstile _requests = new(
        new(limits.Value.MaxRequestsInFlight, ErrorCode.TooManyRequests, "This would be request {1:N0} that the server answers at once; at most {0:N0} are allowed. Try again in a second."),
        new(limits.Value.MaxRequestsPerCaller, ErrorCode.TooManyRequestsOfCaller, "This would be request {1:N0} of yours at once; at most {0:N0} are allowed. Wait for the answer to one of them."));

    // Those who follow are bounded themselves, and so is what waits here.
    private readonly ConcurrencyLimiter _events = new(new() { PermitLimit = limits.Value.MaxRequestsInFlight, QueueLimit = int.MaxValue });

    public Turnstile Connections { get; } = new(
        new(following.Value.MaxConnections, ErrorCode.TooManyConnections, "This would be socket or event stream {1:N0} that is open at once; at most {0:N0} are allowed. Try again later."),
        new(following.Value.MaxConnectionsPerCaller, ErrorCode.TooManyConnectionsOfCaller, "This would be socket or event stream {1:N0} of yours at once; at most {0:N0} are allowed. Close one of them."));

    /// <summary>Lets a request in until the entry is disposed of.</summary>
    /// <exception cref="RequestException">There are too many of this caller's, at once or within a minute, or of all.</exception>
    public void EnterRequest(Entry entry, Caller caller)
    {
        _rate.Count(caller);
        _requests.Enter(entry, caller);
    }

    /// <summary>Waits until an event can be answered beside others, and counts it until the entry is disposed of.</summary>
    public async Task EnterEventAsync(Entry entry, CancellationToken cancellationToken) => entry.Add(await _events.AcquireAsync(cancellationToken: cancellationToken));

    public void Dispose()
    {
        _requests.Dispose();
        _events.Dispose();
        Connections.Dispose();
    }
}
