using System.Reflection;
using Microsoft.Extensions.DependencyInjection;
using PaperGraph.Core.Storage;

namespace PaperGraph.Host.Tests.Seed;

/// <summary>A store that goes away as soon as it is asked one thing.</summary>
#pragma warning disable CA1852 // The proxy is a class derived from it when the program runs.
internal class LostStore : DispatchProxy
#pragma warning restore CA1852
{
    private IPaperStore? _store;
    private string? _asked;

    /// <summary>Has a server lose its store when it asks that.</summary>
    /// <param name="services">The server's.</param>
    /// <param name="asked">A method of the store.</param>
    public static void In(IServiceCollection services, string asked)
    {
        var store = services.Single(service => service.ServiceType == typeof(IPaperStore)).ImplementationType!; // Named by its type where it is added.
        services.AddSingleton(provider => Over((IPaperStore)ActivatorUtilities.CreateInstance(provider, store), asked));
    }

    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args) =>
        targetMethod?.Name == _asked ? throw new StoreUnavailableException("The store is away.") : targetMethod?.Invoke(_store, args);

    private static IPaperStore Over(IPaperStore store, string asked)
    {
        var proxy = Create<IPaperStore, LostStore>();
        var lost = (LostStore)(object)proxy;
        (lost._store, lost._asked) = (store, asked);
        return proxy;
    }
}
