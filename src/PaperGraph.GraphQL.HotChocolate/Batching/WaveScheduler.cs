using HotChocolate.Fetching;

namespace PaperGraph.GraphQL.HotChocolate.Batching;

/// <summary>Sends batches off in waves: the next when every object of the last has been taken up, so that a field is answered once for all
/// its parents at a level.</summary>
/// <remarks>Hot Chocolate's own scheduler sends off whatever waits when nothing else runs, and splits batches as the answers come in.</remarks>
internal sealed class WaveScheduler : IBatchHandler
{
    private readonly Lock _lock = new();
    private readonly List<Func<ValueTask>> _batches = [];
    private int _joining;
    private int _out;

    public event EventHandler? TaskEnqueued;

    public bool DispatchOnSchedule { get; set; }

    /// <summary>An object waits for its value.</summary>
    public void Join()
    {
        lock (_lock)
            _joining++;
    }

    /// <summary>An object has its value, and its fields have been set to work.</summary>
    public void Leave()
    {
        lock (_lock)
        {
            if (--_out > 0)
                return;
        }

        TaskEnqueued?.Invoke(this, EventArgs.Empty);
    }

    public void Schedule(Func<ValueTask> dispatch)
    {
        lock (_lock)
            _batches.Add(dispatch);
        if (DispatchOnSchedule)
            BeginDispatch(CancellationToken.None);
        else
            TaskEnqueued?.Invoke(this, EventArgs.Empty);
    }

    public void BeginDispatch(CancellationToken cancellationToken)
    {
        List<Func<ValueTask>> wave;
        lock (_lock)
        {
            if (_out > 0 || _batches.Count == 0)
                return;
            wave = [.. _batches];
            _batches.Clear();
            (_out, _joining) = (_joining, 0);
        }

        // The caller holds a lock of its own. A batch keeps its failure and hands it to whoever waits.
        foreach (var dispatch in wave)
            _ = Task.Run(async () => await dispatch(), CancellationToken.None);
    }

    public void Dispose()
    {
        // Holds nothing; the interface wants it.
    }
}
