using PaperGraph.Storage.Neo4j.Watching;

namespace PaperGraph.Storage.Neo4j.Transport;

/// <summary>Tries again what is worth it: after twice the time each time, give or take a half, until <paramref name="longest" /> has passed.</summary>
/// <remarks>Once it is tried again in any case, as one attempt may have taken longer than that.</remarks>
internal sealed class CypherRetry(TimeSpan longest, TimeProvider time, Random random)
{
    private static readonly TimeSpan FirstDelay = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan LongestDelay = TimeSpan.FromSeconds(3);

    private readonly Lock _lock = new();

    /// <exception cref="CypherException">It failed for good.</exception>
    public async Task<TResult> RunAsync<TResult>(Func<Task<TResult>> attempt, CancellationToken cancellationToken)
    {
        var start = time.GetTimestamp();
        for (var retries = 0; ; retries++)
        {
            TimeSpan delay;
            try
            {
                return await attempt();
            }
            catch (CypherException failure) when (failure.IsTransient && longest > TimeSpan.Zero)
            {
                delay = Delay(retries);
                if (retries > 0 && time.GetElapsedTime(start) + delay > longest)
                    throw;
                Neo4jTelemetry.Retried(failure);
            }

            await Task.Delay(delay, time, cancellationToken);
        }
    }

    // A seeded Random is not safe for use by many at once.
    private TimeSpan Delay(int retries)
    {
        var delay = FirstDelay * Math.Pow(2, Math.Min(retries, 10));
        lock (_lock)
            return (delay < LongestDelay ? delay : LongestDelay) * (0.5 + random.NextDouble());
    }
}
