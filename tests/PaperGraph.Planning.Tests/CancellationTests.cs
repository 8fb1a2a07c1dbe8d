using System.Diagnostics;
using PaperGraph.Planning.Problems;

namespace PaperGraph.Planning.Tests;

/// <summary>Alone in its program, where the other tests take every core.</summary>
[CollectionDefinition(nameof(CancellationTests), DisableParallelization = true)]
[Collection(nameof(CancellationTests))]
public sealed class CancellationTests
{
    private const int MostRounds = 10;
    private const int MostMilliseconds = 100;

    [Fact]
    public void A_cancelled_token_stops_before_anything_begins()
    {
        var problem = Some.Problem(1, [], Some.Paper("One"));

        Assert.Throws<OperationCanceledException>(() => new SessionPlanner(TimeProvider.System).Find(problem, new CancellationToken(true)));
    }

    [Fact]
    public async Task Cancelling_stops_the_solver_at_once()
    {
        var problem = RandomGroups.Hard() with { Effort = 1_000, ClockLimit = TimeSpan.FromMinutes(10) };
        var stops = new List<double>();
        // The best of some, since the machine may be busy with something else just then.
        while (stops.Count < MostRounds && !stops.Exists(stop => stop <= MostMilliseconds))
            stops.Add(await StopAfter(problem, TimeSpan.FromSeconds(1)));

        Assert.InRange(stops.Min(), 0, MostMilliseconds);
    }

    private static async Task<double> StopAfter(PlanProblem problem, TimeSpan delay)
    {
        using var cancellation = new CancellationTokenSource();
        var cancelledAt = 0L;
        cancellation.Token.Register(() => Volatile.Write(ref cancelledAt, Stopwatch.GetTimestamp()));
        cancellation.CancelAfter(delay);
        await Assert.ThrowsAsync<OperationCanceledException>(() => Task.Run(() => new SessionPlanner(TimeProvider.System).Find(problem, cancellation.Token)));
        return Stopwatch.GetElapsedTime(Volatile.Read(ref cancelledAt)).TotalMilliseconds;
    }
}
