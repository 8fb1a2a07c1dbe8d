using System.Diagnostics;
using PaperGraph.Benchmarks.Dumps;

namespace PaperGraph.Benchmarks.Importing;

/// <summary>
/// Imports dumps of three sizes from end to end, each into an empty library: annotations/s, what an annotation costs, and how much memory is taken on top of the
/// library itself at the worst moment. Where the largest, four times the one before it, goes as fast and takes no more on top, neither sinks or grows with the file.
/// </summary>
internal static class ImportBenchmark
{
    private const int DefaultPapers = 20_000;
    private const int AnnotationsPerPaper = 5;
    private const int WarmUp = 1_000;
    private const int Times = 4;
    private const double Megabyte = 1e6;
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(100);

    public static async Task RunAsync(int papers)
    {
        papers = papers == 0 ? DefaultPapers : papers;
        await MeasureAsync(WarmUp);
        var quarter = await MeasureAsync(papers / Times);
        var whole = await MeasureAsync(papers);
        Console.WriteLine($"import: {Times} times the file at {whole.Rate / quarter.Rate:N2} of the speed, with {whole.OnTop / quarter.OnTop:N2} times the memory on top of the library");
    }

    private static async Task<(double Rate, double OnTop)> MeasureAsync(int papers)
    {
        await using var library = new Library(new DumpGenerator(papers, AnnotationsPerPaper));
        var (before, allocated, busy) = (GC.GetTotalMemory(forceFullCollection: true), GC.GetTotalAllocatedBytes(), Environment.CpuUsage.TotalTime);
        var watch = Stopwatch.StartNew();
        var importing = Task.Run(library.ImportAsync);
        var heap = await HighestAsync(importing);
        var seconds = watch.Elapsed.TotalSeconds;
        busy = Environment.CpuUsage.TotalTime - busy;
        allocated = GC.GetTotalAllocatedBytes() - allocated;
        var held = GC.GetTotalMemory(forceFullCollection: true) - before;
        var annotations = (await library.Store.CountAsync(CancellationToken.None)).Annotations;
        var onTop = (heap - before - held) / Megabyte;
        Console.WriteLine(
            $"import: {papers:N0} papers, {annotations:N0} annotations in {seconds:N1} s: {annotations / seconds:N0} annotations/s; each {busy.TotalMicroseconds / annotations:N0} µs " +
            $"of a processor and {allocated / 1e3 / annotations:N1} kB allocated; the library {held / Megabyte:N0} MB of heap, at most {onTop:N0} MB on top; working set {Environment.WorkingSet / Megabyte:N0} MB");
        return (annotations / seconds, onTop);
    }

    private static async Task<long> HighestAsync(Task importing)
    {
        var highest = 0L;
        while (!importing.IsCompleted)
        {
            highest = Math.Max(highest, GC.GetTotalMemory(forceFullCollection: false));
            await Task.WhenAny(importing, Task.Delay(BetweenLooks));
        }

        await importing;
        return highest;
    }
}
