using System.Reflection;
using PaperGraph.Core.Storage;

namespace PaperGraph.Host.Tests.Importing;

/// <summary>A store that cannot be reached the first times it is asked.</summary>
#pragma warning disable CA1852 // The proxy is a class derived from it when the program runs.
internal class AbsentStore : DispatchProxy
#pragma warning restore CA1852
{
    private IPaperStore? _store;
    private int _absences;

    public static IPaperStore Over(IPaperStore store, int absences)
    {
        var proxy = Create<IPaperStore, AbsentStore>();
        ((AbsentStore)(object)proxy)._store = store;
        ((AbsentStore)(object)proxy)._absences = absences;
        return proxy;
    }

    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args) =>
        targetMethod?.Name == nameof(IPaperStore.OpenAsync) || --_absences < 0
            ? targetMethod?.Invoke(_store, args)
            : throw new StoreUnavailableException("The store is away.");
}
