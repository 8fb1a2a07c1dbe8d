using Microsoft.Extensions.Options;
using PaperGraph.GraphQL.Errors;
using PaperGraph.GraphQL.Limits;
using PaperGraph.GraphQL.Watching;

namespace PaperGraph.GraphQL.Plans;

/// <summary>Lets so many plans be computed at once, each within its time. The next one waits, and is refused when too little time would be left.</summary>
internal sealed class PlanGate(IOptions<LimitsOptions> limits, TimeProvider time) : IDisposable
{
    // Whoever has waited longer has less time to plan than waited for.
    private const double ShareForWaiting = 0.5;

    // What is left of the request answers it.
    private const double ShareOfRequest = 0.8;

    private readonly SemaphoreSlim _free = new(limits.Value.MaxPlansAtOnce);

    /// <summary>How long a plan may take, waiting for others included.</summary>
    public TimeSpan MostTime { get; } = new[] { limits.Value.MaxPlanTime, limits.Value.Timeout * ShareOfRequest }.Min();

    /// <summary>Runs something that computes a plan, with the time that it has left.</summary>
    /// <exception cref="RequestException">Others compute plans for too long.</exception>
    public async Task<TResult> RunAsync<TResult>(Func<TimeSpan, Task<TResult>> plan, CancellationToken cancellationToken)
    {
        var start = time.GetTimestamp();
        if (!await WaitAsync(cancellationToken))
            throw new RequestException(ErrorCode.TooManyPlans, $"This would be plan {limits.Value.MaxPlansAtOnce + 1} that is computed at once; at most {limits.Value.MaxPlansAtOnce} are allowed, and none was ready in time. Try again in a moment.");
        try
        {
            return await plan(MostTime - time.GetElapsedTime(start));
        }
        finally
        {
            _free.Release();
        }
    }

    private async Task<bool> WaitAsync(CancellationToken cancellationToken)
    {
        var start = time.GetTimestamp();
        GraphQLTelemetry.WaitingPlans.Add(1);
        try
        {
            return await _free.WaitAsync(MostTime * ShareForWaiting, cancellationToken);
        }
        finally
        {
            GraphQLTelemetry.WaitingPlans.Add(-1);
            GraphQLTelemetry.PlanWaits.Record(time.GetElapsedTime(start).TotalSeconds);
        }
    }

    public void Dispose() => _free.Dispose();
}
