using Microsoft.Extensions.Options;
using PaperGraph.GraphQL.Errors;
using PaperGraph.GraphQL.Following;

namespace PaperGraph.GraphQL.Limits;

/// <summary>What is counted while it is under way: requests until they are answered; sockets and event streams, which last, by themselves.</summary>
internal sealed class Turnstiles(IOptions<LimitsOptions> limits, IOptions<FollowingOptions> following) : IDisposable
{
    public Turnstile Requests { get; } = new(
        new(limits.Value.MaxRequestsInFlight, ErrorCode.TooManyRequests, "This would be request {1:N0} that the server answers at once; at most {0:N0} are allowed. Try again in a second."),
        new(limits.Value.MaxRequestsPerCaller, ErrorCode.TooManyRequestsOfCaller, "This would be request {1:N0} of yours at once; at most {0:N0} are allowed. Wait for the answer to one of them."));

    public Turnstile Connections { get; } = new(
        new(following.Value.MaxConnections, ErrorCode.TooManyConnections, "This would be socket or event stream {1:N0} that is open at once; at most {0:N0} are allowed. Try again later."),
        new(following.Value.MaxConnectionsPerCaller, ErrorCode.TooManyConnectionsOfCaller, "This would be socket or event stream {1:N0} of yours at once; at most {0:N0} are allowed. Close one of them."));

    public void Dispose()
    {
        Requests.Dispose();
        Connections.Dispose();
    }
}
