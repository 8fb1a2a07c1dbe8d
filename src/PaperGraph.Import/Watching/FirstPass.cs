namespace PaperGraph.Import.Watching;

/// <summary>Whether everything that was in the folder at the start has been read; until then the graph is not all there.</summary>
public sealed class FirstPass
{
    private readonly TaskCompletionSource _through = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private volatile string _waitingFor = "The folder has not been looked at yet.";

    /// <summary>Whether the first pass is through.</summary>
    public bool IsThrough => _through.Task.IsCompleted;

    /// <summary>Ends when the first pass is through.</summary>
    public Task Completion => _through.Task;

    /// <summary>For a person: what the first pass is waiting for.</summary>
    public string WaitingFor => _waitingFor;

    internal void WaitFor(string what) => _waitingFor = what;

    internal void End() => _through.TrySetResult();
}
