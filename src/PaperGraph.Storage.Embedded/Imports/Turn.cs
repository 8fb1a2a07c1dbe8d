namespace PaperGraph.Storage.Embedded.Imports;

/// <summary>The right to import, until it is disposed of.</summary>
internal sealed class Turn(SemaphoreSlim turn) : IAsyncDisposable
{
    private int _isOver;

    public ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref _isOver, 1) == 0)
            turn.Release();
        return ValueTask.CompletedTask;
    }
}
