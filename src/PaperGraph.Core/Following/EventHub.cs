using System.Collections.Immutable;

namespace PaperGraph.Core.Following;

/// <summary>Hands events to all who listen, and waits for none of them.</summary>
/// <remarks>Of events with the same key that a listener has not taken up yet, it gets the newest alone. Safe to use from several threads.</remarks>
/// <param name="keyOf">What an event is about.</param>
/// <param name="capacity">How many events may wait for a listener.</param>
public sealed class EventHub<TKey, TEvent>(Func<TEvent, TKey> keyOf, int capacity)
    where TKey : notnull
    where TEvent : class
{
    private ImmutableHashSet<EventSubscription<TKey, TEvent>> _subscriptions = [];

    /// <summary>How many listen.</summary>
    public int Listeners => _subscriptions.Count;

    /// <summary>Begins to listen; what is published from now on is kept for the listener until it takes it up or is disposed of.</summary>
    /// <param name="wants">Which events it wants; all of them where it is left out.</param>
    public EventSubscription<TKey, TEvent> Subscribe(Func<TEvent, bool>? wants = null)
    {
        var subscription = new EventSubscription<TKey, TEvent>(wants ?? (static _ => true), capacity, Remove);
        ImmutableInterlocked.Update(ref _subscriptions, static (all, one) => all.Add(one), subscription);
        return subscription;
    }

    /// <summary>Hands an event to all who listen.</summary>
    public void Publish(TEvent published)
    {
        var key = keyOf(published);
        foreach (var subscription in _subscriptions)
            subscription.Offer(key, published);
    }

    private void Remove(EventSubscription<TKey, TEvent> subscription) =>
        ImmutableInterlocked.Update(ref _subscriptions, static (all, one) => all.Remove(one), subscription);
}
