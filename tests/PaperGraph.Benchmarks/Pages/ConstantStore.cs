using System.Collections.Concurrent;
using System.Reflection;
using PaperGraph.Core.Storage;

namespace PaperGraph.Benchmarks.Pages;

/// <summary>A store that asks another one once and then says the same for ever: what is left of a request's cost is not the store's.</summary>
#pragma warning disable CA1852 // The proxy is a class derived from it when the program runs.
internal class ConstantStore : DispatchProxy
#pragma warning restore CA1852
{
    private readonly ConcurrentDictionary<MethodInfo, object?> _answers = new();
    private IPaperStore? _asked;

    public static IPaperStore Of(IPaperStore store)
    {
        var proxy = Create<IPaperStore, ConstantStore>();
        ((ConstantStore)(object)proxy)._asked = store;
        return proxy;
    }

    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args) =>
        _answers.GetOrAdd(targetMethod!, method => method.Invoke(_asked, args));
}
