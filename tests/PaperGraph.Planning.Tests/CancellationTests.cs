namespace PaperGraph.Planning.Tests;

public sealed class CancellationTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    [Fact]
    public void A_cancelled_token_stops_before_anything_begins()
    {
        var problem = Some.Problem(1, [], Some.Paper("One"));

        Assert.Throws<OperationCanceledException>(() => new SessionPlanner(TimeProvider.System).Find(problem, new CancellationToken(true)));
    }

    [Fact]
    public async Task Cancelling_ends_a_search_that_has_hours_left()
    {
        var problem = RandomGroups.Hard() with { Effort = 100_000, ClockLimit = TimeSpan.FromHours(10) };
        var clock = new WatchedClock();
        using var cancellation = new CancellationTokenSource();
        var search = Task.Run(() => new SessionPlanner(clock).Find(problem, cancellation.Token));
        await clock.SearchBegins.WaitAsync(Patience);

        await cancellation.CancelAsync();

        await Assert.ThrowsAsync<OperationCanceledException>(() => search.WaitAsync(Patience));
    }

    /// <summary>Tells when the solver is about to run with what a first plan left it.</summary>
    private sealed class WatchedClock : TimeProvider
    {
        // One when the search begins, and three for each run of the solver.
        private const int AskedBefore = 7;

        private readonly TaskCompletionSource _searchBegins = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private int _asked;

        public Task SearchBegins => _searchBegins.Task;

        public override long GetTimestamp()
        {
            if (++_asked == AskedBefore)
                _searchBegins.SetResult();
            return base.GetTimestamp();
        }
    }
}
