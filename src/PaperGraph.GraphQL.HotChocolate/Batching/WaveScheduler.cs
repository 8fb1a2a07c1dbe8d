using HotChocolate.Fetching;

namespace PaperGraph.GraphQL.HotChocolate.Batching;

/// <summary>Sends batches off in waves: the next when every object of the last has been taken up, so that a field is answered once for all
/// its parents at a level.</summary>
/// <remarks>Hot Chocolate's own scheduler sends off whatever waits when nothing else runs, and splits batches as the answers come in. An object that never
/// settled would hold up all that comes after it until the request is out of time.</remarks>
internal sealed class WaveScheduler : IBatchHandler
{
    private readonly Lock _lock = new();
    private readonly List<Func<ValueTask>> _batches = [];
    private int _unsettled;

    public event EventHandler? TaskEnqueued;

    public bool DispatchOnSchedule { get; set; }

    public void Schedule(Func<ValueTask> dispatch)
    {
        if (DispatchOnSchedule)
        {
            Send([dispatch]);
            return;
        }

        lock (_lock)
            _batches.Add(dispatch);
        TaskEnqueued?.Invoke(this, EventArgs.Empty);
    }

    public void BeginDispatch(CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            if (_unsettled > 0)
                return;
            Send([.. _batches]);
            _batches.Clear();
        }
    }

    /// <summary>A batch has been sent off, and that many objects wait for its answer.</summary>
    public void Sent(int objects) => Interlocked.Add(ref _unsettled, objects - 1);

    /// <summary>An object has its value, and its fields have been set to work.</summary>
    public void Settled()
    {
        if (Interlocked.Decrement(ref _unsettled) == 0)
            TaskEnqueued?.Invoke(this, EventArgs.Empty);
    }

    public void Dispose()
    {
        // Holds nothing; the interface wants it.
    }

    // A batch counts as one object until it is known how many it has. The caller holds locks of Hot Chocolate's, so the work is done elsewhere; a batch
    // keeps its failure and hands it to whoever waits.
    private void Send(IReadOnlyList<Func<ValueTask>> wave)
    {
        Interlocked.Add(ref _unsettled, wave.Count);
        foreach (var dispatch in wave)
            _ = Task.Run(async () => await dispatch(), CancellationToken.None);
    }
}
