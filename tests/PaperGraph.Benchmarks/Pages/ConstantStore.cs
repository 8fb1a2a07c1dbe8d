using System.Collections;
using System.Collections.Concurrent;
using System.Reflection;
using PaperGraph.Core.Search;
using PaperGraph.Core.Storage;

namespace PaperGraph.Benchmarks.Pages;

/// <summary>A store that asks another one once and then says the same for ever: what is left of a request's cost is not the store's.</summary>
#pragma warning disable CA1852 // The proxy is a class derived from it when the program runs.
internal class ConstantStore : DispatchProxy
#pragma warning restore CA1852
{
    // Enough to tell the questions of a benchmark apart; looking at every id would cost what a store costs.
    private const int LookedAt = 3;

    private readonly ConcurrentDictionary<(MethodInfo Method, int Arguments), object?> _answers = new();
    private IPaperStore? _asked;

    public static IPaperStore Of(IPaperStore store)
    {
        var proxy = Create<IPaperStore, ConstantStore>();
        ((ConstantStore)(object)proxy)._asked = store;
        return proxy;
    }

    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args)
    {
        var key = (targetMethod!, DigestOf(args ?? []));
        return _answers.TryGetValue(key, out var answer) ? answer : _answers.GetOrAdd(key, targetMethod!.Invoke(_asked, args));
    }

    private static int DigestOf(object?[] arguments)
    {
        var digest = default(HashCode);
        foreach (var argument in arguments)
            Add(ref digest, argument);
        return digest.ToHashCode();
    }

    private static void Add(ref HashCode digest, object? argument)
    {
        if (argument is CancellationToken)
            return;
        if (argument is SearchRequest { Expression: SearchExpression.Phrase phrase })
            digest.Add(phrase.Words[0]);
        else if (argument is IEnumerable list and not string)
            AddFirst(ref digest, list);
        else
            digest.Add(argument);
    }

    private static void AddFirst(ref HashCode digest, IEnumerable list)
    {
        var left = LookedAt;
        foreach (var item in list)
        {
            digest.Add(item);
            if (--left == 0)
                return;
        }
    }
}
