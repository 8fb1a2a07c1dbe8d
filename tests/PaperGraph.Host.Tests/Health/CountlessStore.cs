using System.Reflection;
using PaperGraph.Core.Storage;

namespace PaperGraph.Host.Tests.Health;

/// <summary>A store that goes away as soon as it is asked how much it has.</summary>
#pragma warning disable CA1852 // The proxy is a class derived from it when the program runs.
internal class CountlessStore : DispatchProxy
#pragma warning restore CA1852
{
    private IPaperStore? _store;

    public static IPaperStore Over(IPaperStore store)
    {
        var proxy = Create<IPaperStore, CountlessStore>();
        ((CountlessStore)(object)proxy)._store = store;
        return proxy;
    }

    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args) =>
        targetMethod?.Name == nameof(IPaperStore.CountAsync) ? throw new StoreUnavailableException("The store is away.") : targetMethod?.Invoke(_store, args);
}
