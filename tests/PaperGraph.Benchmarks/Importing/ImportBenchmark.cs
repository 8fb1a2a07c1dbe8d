using System.Diagnostics;
using PaperGraph.Benchmarks.Dumps;

namespace PaperGraph.Benchmarks.Importing;

/// <summary>Imports a dump from end to end into an empty library: annotations/s.</summary>
internal static class ImportBenchmark
{
    private const int DefaultPapers = 20_000;
    private const int AnnotationsPerPaper = 5;

    public static async Task RunAsync(int papers)
    {
        papers = papers == 0 ? DefaultPapers : papers;
        await MeasureAsync(1_000);
        await MeasureAsync(papers);
    }

    private static async Task MeasureAsync(int papers)
    {
        await using var library = new Library(new DumpGenerator(papers, AnnotationsPerPaper));
        var watch = Stopwatch.StartNew();
        await library.ImportAsync();
        var seconds = watch.Elapsed.TotalSeconds;
        var counts = await library.Store.CountAsync(CancellationToken.None);
        using var process = Process.GetCurrentProcess();
        Console.WriteLine(
            $"import: {counts.Papers:N0} papers, {counts.Annotations:N0} annotations in {seconds:N1} s: {counts.Annotations / seconds:N0} annotations/s; " +
            $"peak of the process {process.PeakWorkingSet64 / 1e6:N0} MB");
    }
}
