using System.Reflection;
using Microsoft.Extensions.DependencyInjection;
using PaperGraph.Core.Storage;

namespace PaperGraph.Host.Tests.Seed;

/// <summary>A store that something happens to as soon as it is asked one thing.</summary>
#pragma warning disable CA1852 // The proxy is a class derived from it when the program runs.
internal class HinderedStore : DispatchProxy
#pragma warning restore CA1852
{
    private IPaperStore? _store;
    private string? _asked;
    private Action _before = () => { };

    /// <summary>Has a server lose its store when it asks that.</summary>
    /// <param name="services">The server's.</param>
    /// <param name="asked">A method of the store.</param>
    public static void LoseIn(IServiceCollection services, string asked) => In(services, asked, () => throw new StoreUnavailableException("The store is away."));

    /// <summary>Has something happen before a server's store is asked that.</summary>
    public static void In(IServiceCollection services, string asked, Action before)
    {
        var store = services.Single(service => service.ServiceType == typeof(IPaperStore)).ImplementationType!; // Named by its type where it is added.
        services.AddSingleton(provider => Over((IPaperStore)ActivatorUtilities.CreateInstance(provider, store), asked, before));
    }

    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args)
    {
        if (targetMethod?.Name == _asked)
            _before();
        return targetMethod?.Invoke(_store, args);
    }

    private static IPaperStore Over(IPaperStore store, string asked, Action before)
    {
        var proxy = Create<IPaperStore, HinderedStore>();
        var hindered = (HinderedStore)(object)proxy;
        (hindered._store, hindered._asked, hindered._before) = (store, asked, before);
        return proxy;
    }
}
