using System.Runtime.CompilerServices;
using PaperGraph.Core.Watching;

namespace PaperGraph.Core.Following;

/// <summary>What waits for one who listens to an <see cref="EventHub{TKey,TEvent}" />.</summary>
/// <remarks>To be read by one at a time, and disposed of at the end.</remarks>
public sealed class EventSubscription<TKey, TEvent> : IDisposable
    where TKey : notnull
    where TEvent : class
{
    private readonly Func<TEvent, bool> _wants;
    private readonly int _capacity;
    private readonly Action<EventSubscription<TKey, TEvent>> _remove;
    private readonly Lock _lock = new();
    private readonly OrderedDictionary<TKey, TEvent> _pending = [];
    private TaskCompletionSource? _arrival;
    private bool _isLagging;
    private bool _isOver;

    internal EventSubscription(Func<TEvent, bool> wants, int capacity, Action<EventSubscription<TKey, TEvent>> remove) =>
        (_wants, _capacity, _remove) = (wants, capacity, remove);

    /// <summary>The events, in the order of the last that came of each key.</summary>
    /// <exception cref="LaggingListenerException">So many wait that the listener will not get them all; those that waited are gone.</exception>
    public async IAsyncEnumerable<TEvent> ReadAllAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        while (true)
        {
            TaskCompletionSource arrival;
            lock (_lock)
                arrival = _arrival = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            while (Take() is { } taken)
                yield return taken;
            await arrival.Task.WaitAsync(cancellationToken);
        }
    }

    /// <inheritdoc />
    public void Dispose()
    {
        _remove(this);
        lock (_lock)
        {
            EventTelemetry.Waiting.Add(-_pending.Count);
            _pending.Clear();
            _isOver = true;
        }
    }

    internal void Offer(TKey key, TEvent offered)
    {
        if (!_wants(offered))
            return;
        lock (_lock)
        {
            if (_isOver)
                return;
            var before = _pending.Count;
            // A newer one goes to the end: whoever notes how far they have read has then read everything before it.
            _pending.Remove(key);
            _isLagging |= _pending.Count == _capacity;
            if (_isLagging)
                _pending.Clear();
            else
                _pending.Add(key, offered);
            EventTelemetry.Waiting.Add(_pending.Count - before);
            _arrival?.TrySetResult();
        }
    }

    private TEvent? Take()
    {
        lock (_lock)
        {
            if (_isLagging)
                throw new LaggingListenerException($"More than {_capacity} events wait. Listen again, and ask what happened meanwhile.");
            if (_pending.Count == 0)
                return null;
            var taken = _pending.GetAt(0).Value;
            _pending.RemoveAt(0);
            EventTelemetry.Waiting.Add(-1);
            return taken;
        }
    }
}
