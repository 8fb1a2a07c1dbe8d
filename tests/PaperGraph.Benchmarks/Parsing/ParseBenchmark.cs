using System.Diagnostics;
using PaperGraph.Benchmarks.Dumps;
using PaperGraph.Import.Dumps;

namespace PaperGraph.Benchmarks.Parsing;

/// <summary>Reads dumps of two sizes, parse only: MB/s, and whether memory grows with the file.</summary>
internal static class ParseBenchmark
{
    private const int DefaultPapers = 200_000;
    private const int AnnotationsPerPaper = 5;
    private const int Rounds = 5;
    private const double Megabyte = 1e6;

    public static async Task RunAsync(int papers)
    {
        papers = papers == 0 ? DefaultPapers : papers;
        foreach (var size in new[] { papers / 20, papers })
        {
            var path = Path.GetTempFileName();
            await using (var file = File.Create(path))
                new DumpGenerator(size, AnnotationsPerPaper).WriteTo(file);
            await MeasureAsync(path);
            File.Delete(path);
        }
    }

    private static async Task MeasureAsync(string path)
    {
        var megabytes = new FileInfo(path).Length / Megabyte;
        var rates = new List<double>();
        var heap = 0L;
        for (var round = 0; round <= Rounds; round++)
        {
            var watch = Stopwatch.StartNew();
            heap = Math.Max(heap, await ReadAsync(path));
            if (round > 0)
                rates.Add(megabytes / watch.Elapsed.TotalSeconds);
        }

        Console.WriteLine($"parse: {megabytes:N0} MB at {rates.Median():N0} MB/s (of {Rounds} rounds: {rates.Min():N0} to {rates.Max():N0}); heap at most {heap / Megabyte:N0} MB");
    }

    private static async Task<long> ReadAsync(string path)
    {
        await using var file = File.OpenRead(path);
        var entries = 0;
        var heap = 0L;
        await foreach (var _ in new HypothesisTextReader().ReadAsync(file, new LineLedger(), CancellationToken.None))
        {
            if (++entries % 10_000 == 0)
                heap = Math.Max(heap, GC.GetTotalMemory(forceFullCollection: false));
        }

        return heap;
    }
}
