namespace PaperGraph.GraphQL.Tests.Limits;

/// <summary>Holds all who come, until enough have come or one of them was sent away.</summary>
internal sealed class Held
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly TaskCompletionSource _open = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly SemaphoreSlim _come = new(0);

    public Task HoldAsync()
    {
        _come.Release();
        return _open.Task;
    }

    /// <summary>Has something asked so many times at once, and gives the first refusal.</summary>
    public async Task<Refusal?> AskAsync(int times, Func<int, Task<Refusal?>> ask)
    {
        var asked = Enumerable.Range(0, times).Select(ask).ToList();
        await Task.WhenAny([AwaitAsync(times), .. asked]).WaitAsync(Patience);
        _open.SetResult();
        return (await Task.WhenAll(asked)).FirstOrDefault(refusal => refusal is not null);
    }

    private async Task AwaitAsync(int times)
    {
        for (var come = 0; come < times; come++)
            await _come.WaitAsync(Patience);
    }
}
