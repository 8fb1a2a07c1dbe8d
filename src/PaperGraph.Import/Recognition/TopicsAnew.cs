namespace PaperGraph.Import.Recognition;

/// <summary>Whether topics are being found anew in all that is on record, as they are when the vocabulary changed. Everything is answered meanwhile; some of it with the topics from before.</summary>
public sealed class TopicsAnew
{
    private int _running;

    /// <summary>Whether they are.</summary>
    public bool IsUnderWay => Volatile.Read(ref _running) > 0;

    /// <summary>They are, until the result is disposed of.</summary>
    internal IDisposable Begin()
    {
        Interlocked.Increment(ref _running);
        return new Work(this);
    }

    private sealed class Work(TopicsAnew all) : IDisposable
    {
        public void Dispose() => Interlocked.Decrement(ref all._running);
    }
}
