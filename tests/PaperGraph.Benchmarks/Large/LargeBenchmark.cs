using System.Diagnostics;
using System.Globalization;

namespace PaperGraph.Benchmarks.Large;

/// <summary>What large libraries cost on the embedded store, each in a process of its own, and how that grows from one size to the next.</summary>
/// <remarks>The libraries are kept in the folder that <c>PAPERGRAPH_BENCHMARK_KEEP</c> names, else beside other temporary files: making a large one takes long.</remarks>
internal static class LargeBenchmark
{
    private const string Measured = "measured";

    private static readonly int[] DefaultSizes = [10_000, 100_000, 1_000_000];

    private static string Keep => Environment.GetEnvironmentVariable("PAPERGRAPH_BENCHMARK_KEEP") ?? Path.Combine(Path.GetTempPath(), "papergraph-large");

    public static async Task RunAsync(string[] arguments)
    {
        if (arguments is [Measured, var only])
        {
            await LargeMeasurement.RunAsync(new LargeLibrary(Keep, SizeOf(only)));
            return;
        }

        IReadOnlyDictionary<string, double>? smaller = null;
        foreach (var papers in arguments.Length == 0 ? DefaultSizes : Array.ConvertAll(arguments, SizeOf))
        {
            await new LargeLibrary(Keep, papers).MakeAsync();
            var figures = await MeasureAsync(papers);
            foreach (var (what, figure) in figures)
            {
                var growth = smaller is not null && smaller.TryGetValue(what, out var before) ? $" ({figure / before:N2} times that of the size before)" : string.Empty;
                Console.WriteLine($"large: {papers:N0} papers: {what}: {figure:N3}{growth}");
            }

            smaller = figures;
        }
    }

    private static async Task<IReadOnlyDictionary<string, double>> MeasureAsync(int papers)
    {
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(new ProcessStartInfo(
            Environment.ProcessPath ?? throw new InvalidOperationException("A process has a path."), ["large", Measured, papers.ToString(CultureInfo.InvariantCulture)])
        {
            RedirectStandardOutput = true,
        }) ?? throw new InvalidOperationException("The measuring process cannot be started.");
        var figures = new Dictionary<string, double>(StringComparer.Ordinal);
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line == LargeMeasurement.Answered)
                figures["start to first answer, s"] = watch.Elapsed.TotalSeconds;
            else
                figures[line[..line.IndexOf('=')]] = double.Parse(line[(line.IndexOf('=') + 1)..], CultureInfo.InvariantCulture);
        }

        await process.WaitForExitAsync();
        return process.ExitCode == 0 ? figures : throw new InvalidOperationException($"Measuring ended with {process.ExitCode}.");
    }

    private static int SizeOf(string argument) => int.Parse(argument, CultureInfo.InvariantCulture);
}
