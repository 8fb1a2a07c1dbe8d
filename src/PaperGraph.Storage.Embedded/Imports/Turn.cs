namespace PaperGraph.Storage.Embedded.Imports;

/// <summary>The right to import, until it is disposed of.</summary>
internal sealed class Turn(Action end) : IAsyncDisposable
{
    private int _isOver;

    public ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref _isOver, 1) == 0)
            end();
        return ValueTask.CompletedTask;
    }
}
