using System.Globalization;

namespace PaperGraph.Faults;

/// <summary>What is to be tried, as the command line says it.</summary>
/// <param name="Count">How often.</param>
/// <param name="Seed">Chooses what is left to chance; the same one chooses the same.</param>
/// <param name="IsOnNeo4j">Whether the library is on the Neo4j server that <c>PAPERGRAPH_TEST_NEO4J_URI</c> names.</param>
internal sealed record FaultRun(int Count, int Seed = 1, bool IsOnNeo4j = false)
{
    private const int LeastTold = 10;
    private const int MostTold = 20;

    /// <summary>How long a server is away.</summary>
    public TimeSpan Outage { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>The number of the only try that is made, to look at what it found; null for all of them.</summary>
    public int? Only { get; init; }

    /// <summary>The numbers of the tries that are made.</summary>
    public IEnumerable<int> Numbers => Only is { } only ? [only] : Enumerable.Range(0, Count);

    /// <summary>What stands behind the fault's name: a number, and options.</summary>
    /// <exception cref="FormatException">Something else stands there.</exception>
    public static FaultRun Parse(IReadOnlyList<string> arguments, int usualCount)
    {
        var run = new FaultRun(usualCount);
        for (var at = 0; at < arguments.Count; at++)
        {
            run = arguments[at] switch
            {
                "--seed" => run with { Seed = NumberOf(arguments, ++at) },
                "--only" => run with { Only = NumberOf(arguments, ++at) },
                "--seconds" => run with { Outage = TimeSpan.FromSeconds(NumberOf(arguments, ++at)) },
                "--store" => run with { IsOnNeo4j = StoreOf(arguments, ++at) == "neo4j" },
                _ => run with { Count = NumberOf(arguments, at) },
            };
        }

        return run.Only is null ? run : run with { Count = 1 };
    }

    /// <summary>Says how far it has come, now and then: of a run that is broken off it is known what it has done.</summary>
    public void Tell(int done)
    {
        if (done % Math.Max(LeastTold, Count / MostTold) == 0 && done < Count)
            Console.WriteLine($"  {done} of {Count}");
    }

    /// <summary>Chance for one of the tries: the same for the same seed and number.</summary>
    public Random ChanceOf(int number) => new(unchecked((Seed * 1_000_003) + number));

    private static int NumberOf(IReadOnlyList<string> arguments, int at) =>
        at < arguments.Count && int.TryParse(arguments[at], NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw new FormatException($"A number is missing at place {at + 1} behind the name.");

    private static string StoreOf(IReadOnlyList<string> arguments, int at) => at < arguments.Count && arguments[at] is "embedded" or "neo4j"
        ? arguments[at]
        : throw new FormatException("Behind --store stands embedded or neo4j.");
}
