using System.Diagnostics;
using PaperGraph.Benchmarks.Dumps;
using PaperGraph.Core.Graph;
using PaperGraph.Core.Papers;
using PaperGraph.Core.Storage;

namespace PaperGraph.Benchmarks.Relating;

/// <summary>Asks for the ten nearest papers in libraries of two sizes: p50, p99, and how they grow.</summary>
internal static class RelatedBenchmark
{
    private const int DefaultPapers = 100_000;
    private const int AnnotationsPerPaper = 5;
    private const int Step = 10;
    private const int Questions = 2_000;
    private const int First = 10;

    public static async Task RunAsync(int papers)
    {
        papers = papers == 0 ? DefaultPapers : papers;
        var small = await MeasureAsync(papers / Step);
        var large = await MeasureAsync(papers);
        Console.WriteLine($"related: {Step} times the papers cost {large.Median / small.Median:N2} times at the median, {large.Worst / small.Worst:N2} times at p99");
    }

    private static async Task<(double Median, double Worst)> MeasureAsync(int papers)
    {
        await using var library = new Library(new DumpGenerator(papers, AnnotationsPerPaper));
        await library.ImportAsync();
        var ids = await ChooseAsync(library.Store, papers);
        // Not the same question, as a state remembers what it was asked.
        await AskAsync(library.Store, ids, First + 1);
        var times = await AskAsync(library.Store, ids, First);
        Console.WriteLine($"related: {papers:N0} papers: p50 {times.Median():N2} ms, p99 {times.At(0.99):N2} ms, worst {times.Max():N2} ms of {Questions:N0}");
        return (times.Median(), times.At(0.99));
    }

    private static async Task<IReadOnlyList<Id<Paper>>> ChooseAsync(IPaperStore store, int papers)
    {
        var ids = new List<Id<Paper>>();
        var page = PageRequest.First(Math.Min(papers, Questions));
        foreach (var item in (await store.PagePapersAsync([PaperSelection.All], PaperOrder.TitleAsc, page, CancellationToken.None))[0].Items)
            ids.Add(item.Node.Id);
        return ids;
    }

    private static async Task<List<double>> AskAsync(IPaperStore store, IReadOnlyList<Id<Paper>> ids, int first)
    {
        var times = new List<double>(ids.Count);
        foreach (var id in ids)
        {
            var start = Stopwatch.GetTimestamp();
            await store.FindRelatedAsync([id], first, null, CancellationToken.None);
            times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }

        return times;
    }
}
