namespace PaperGraph.Storage.Embedded.Imports;

/// <summary>The right to import, until it is disposed of.</summary>
internal sealed class Turn(SemaphoreSlim turn) : IAsyncDisposable
{
    public ValueTask DisposeAsync()
    {
        turn.Release();
        return ValueTask.CompletedTask;
    }
}
