namespace PaperGraph.Storage.Embedded.Imports;

/// <summary>A turn that nobody else waits for.</summary>
internal sealed class EmptyTurn : IAsyncDisposable
{
    public static EmptyTurn Instance { get; } = new();

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
