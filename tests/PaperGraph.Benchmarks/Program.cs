using PaperGraph.Benchmarks.Costs;
using PaperGraph.Benchmarks.Coverage;
using PaperGraph.Benchmarks.Following;
using PaperGraph.Benchmarks.Importing;
using PaperGraph.Benchmarks.Large;
using PaperGraph.Benchmarks.Load;
using PaperGraph.Benchmarks.Pages;
using PaperGraph.Benchmarks.Parsing;
using PaperGraph.Benchmarks.Planning;
using PaperGraph.Benchmarks.Refusals;
using PaperGraph.Benchmarks.Relating;
using PaperGraph.Benchmarks.Soak;
using PaperGraph.Benchmarks.Starting;
using PaperGraph.Benchmarks.Stores;
using PaperGraph.Benchmarks.Watching;
using PaperGraph.Benchmarks.Writing;

var benchmarks = new Dictionary<string, Func<int, Task>>(StringComparer.Ordinal)
{
    ["parse"] = ParseBenchmark.RunAsync,
    ["import"] = ImportBenchmark.RunAsync,
    ["start"] = StartBenchmark.RunAsync,
    ["page"] = PageBenchmark.RunAsync,
    ["refusals"] = RefusalsBenchmark.RunAsync,
    ["watching"] = WatchingBenchmark.RunAsync,
    ["related"] = RelatedBenchmark.RunAsync,
    ["coverage"] = CoverageBenchmark.RunAsync,
    ["reads"] = ReadsBenchmark.RunAsync,
    ["annotate"] = AnnotateBenchmark.RunAsync,
    ["follow"] = FollowBenchmark.RunAsync,
    ["plan"] = PlanBenchmark.RunAsync,
    ["load"] = LoadBenchmark.RunAsync,
    ["costs"] = CostsBenchmark.RunAsync,
    ["load-server"] = LoadServer.RunAsync,
    ["soak"] = SoakBenchmark.RunAsync,
    ["stores"] = StoresBenchmark.RunAsync,
};

if (args is ["large", .. var sizes])
{
    await LargeBenchmark.RunAsync(sizes);
    return 0;
}

if (args.Length is < 1 or > 2 || !benchmarks.TryGetValue(args[0], out var benchmark))
{
    Console.Error.WriteLine($"Say which: {string.Join(", ", benchmarks.Keys)} or large; behind it, if you like, a size (see README.md).");
    return 2;
}

await benchmark(args.Length == 2 ? int.Parse(args[1], System.Globalization.CultureInfo.InvariantCulture) : 0);
return Environment.ExitCode;
