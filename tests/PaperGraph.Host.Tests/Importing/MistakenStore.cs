using System.Reflection;
using PaperGraph.Core.Storage;

namespace PaperGraph.Host.Tests.Importing;

/// <summary>A store that makes a mistake the first time it switches an import on.</summary>
#pragma warning disable CA1852 // The proxy is a class derived from it when the program runs.
internal class MistakenStore : DispatchProxy
#pragma warning restore CA1852
{
    private IPaperStore? _store;
    private bool _wasMistaken;

    public static IPaperStore Over(IPaperStore store)
    {
        var proxy = Create<IPaperStore, MistakenStore>();
        ((MistakenStore)(object)proxy)._store = store;
        return proxy;
    }

    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args)
    {
        if (targetMethod?.Name != nameof(IPaperStore.SwitchOnAsync) || _wasMistaken)
            return targetMethod?.Invoke(_store, args);
        _wasMistaken = true;
        throw new InvalidOperationException("the mistake");
    }
}
