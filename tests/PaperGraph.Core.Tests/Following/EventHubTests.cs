using PaperGraph.Core.Following;

namespace PaperGraph.Core.Tests.Following;

public sealed class EventHubTests
{
    private readonly EventHub<string, Event> _hub = new(one => one.About, capacity: 2);

    [Fact]
    public async Task Every_listener_gets_what_it_wants_of_all_that_is_published_while_it_listens()
    {
        _hub.Publish(new Event("a", 0));
        using var all = _hub.Subscribe();
        using var some = _hub.Subscribe(one => one.About == "b");
        _hub.Publish(new Event("a", 1));
        _hub.Publish(new Event("b", 2));
        Assert.Equal([new Event("a", 1), new Event("b", 2)], await ReadAsync(all, 2));
        Assert.Equal([new Event("b", 2)], await ReadAsync(some, 1));
    }

    [Fact]
    public async Task Of_several_events_about_the_same_the_newest_is_taken_up_in_its_place()
    {
        using var subscription = _hub.Subscribe();
        _hub.Publish(new Event("a", 1));
        _hub.Publish(new Event("b", 2));
        _hub.Publish(new Event("a", 3));
        Assert.Equal([new Event("b", 2), new Event("a", 3)], await ReadAsync(subscription, 2));
    }

    [Fact]
    public async Task Who_waits_is_woken()
    {
        using var subscription = _hub.Subscribe();
        var reading = ReadAsync(subscription, 2);
        _hub.Publish(new Event("a", 1));
        _hub.Publish(new Event("b", 2));
        Assert.Equal([new Event("a", 1), new Event("b", 2)], await reading);
    }

    [Fact]
    public async Task Who_lags_behind_is_told_and_nobody_else_is()
    {
        using var slow = _hub.Subscribe();
        using var other = _hub.Subscribe(one => one.About == "c");
        foreach (var about in new[] { "a", "b", "c" })
            _hub.Publish(new Event(about, 1));
        var told = await Assert.ThrowsAsync<LaggingListenerException>(() => ReadAsync(slow, 1));
        Assert.StartsWith("More than 2 events wait.", told.Message, StringComparison.Ordinal);
        Assert.Equal([new Event("c", 1)], await ReadAsync(other, 1));
    }

    [Fact]
    public async Task Who_goes_is_forgotten()
    {
        using var leaving = new CancellationTokenSource();
        using (var subscription = _hub.Subscribe())
        {
            Assert.Equal(1, _hub.Listeners);
            var reading = ReadAsync(subscription, 1, leaving.Token);
            await leaving.CancelAsync();
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => reading);
        }

        Assert.Equal(0, _hub.Listeners);
    }

    [Fact]
    public async Task Many_that_publish_at_once_lose_nothing()
    {
        const int Publishers = 8, Each = 1_000;
        var hub = new EventHub<int, Event>(one => one.Number, Publishers * Each);
        using var subscription = hub.Subscribe();
        var reading = ReadAsync(subscription, Publishers * Each);
        await Task.WhenAll(Enumerable.Range(0, Publishers).Select(publisher => Task.Run(() =>
        {
            for (var at = 0; at < Each; at++)
                hub.Publish(new Event("a", (publisher * Each) + at));
        })));
        Assert.Equal(Enumerable.Range(0, Publishers * Each), (await reading).Select(one => one.Number).Order());
    }

    private static async Task<List<Event>> ReadAsync<TKey>(
        EventSubscription<TKey, Event> subscription, int count, CancellationToken cancellationToken = default)
        where TKey : notnull
    {
        var read = new List<Event>();
        await foreach (var one in subscription.ReadAllAsync(cancellationToken))
        {
            read.Add(one);
            if (read.Count == count)
                break;
        }

        return read;
    }

    private sealed record Event(string About, int Number);
}
