using System.Runtime.ExceptionServices;

namespace PaperGraph.Storage.Embedded.Imports;

/// <summary>Work in two steps, of which the first is done for what comes next on another processor while the second is done for what came before.</summary>
internal static class MadeAhead
{
    /// <summary>Makes something of each source and uses it, each in the sources' order.</summary>
    /// <remarks>What either step throws comes as it was thrown, once neither goes on.</remarks>
    public static void ForEach<TSource, TMade>(IReadOnlyList<TSource> sources, Func<TSource, TMade> make, Action<TMade> use)
    {
        if (sources.Count == 0)
            return;
        var next = make(sources[0]);
        foreach (var source in sources.Skip(1))
        {
            var made = next;
            Both(() => use(made), () => next = make(source));
        }

        use(next);
    }

    private static void Both(Action one, Action other)
    {
        try
        {
            Parallel.Invoke(one, other);
        }
        catch (AggregateException failures)
        {
            ExceptionDispatchInfo.Throw(failures.InnerExceptions[0]);
        }
    }
}
