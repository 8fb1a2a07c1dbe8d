using System.Diagnostics;
using PaperGraph.Benchmarks.Dumps;
using PaperGraph.Benchmarks.Stores;
using PaperGraph.Core.Editing;
using PaperGraph.Core.Graph;
using PaperGraph.Core.Papers;
using PaperGraph.Core.Sessions;
using PaperGraph.Core.Storage;

namespace PaperGraph.Benchmarks.Coverage;

/// <summary>What the coverage of all topics and the frontier take: right after something was said, and when they are asked for again.</summary>
internal static class CoverageBenchmark
{
    private const int DefaultPapers = 100_000;
    private const int AnnotationsPerPaper = 5;
    private const int Sessions = 60;
    private const int Warm = 10;
    private const int First = 10;

    private static readonly Editor By = new("benchmark", MayTakeBackOthers: true);

    public static Task RunAsync(int papers) =>
        MeasuredStores.MeasureAsync(new DumpGenerator(papers == 0 ? DefaultPapers : papers, AnnotationsPerPaper), MeasureAsync);

    private static async Task MeasureAsync(string name, Library library)
    {
        var counts = await library.Store.CountAsync(CancellationToken.None);
        var papers = (await library.Store.PagePapersAsync([PaperSelection.All], PaperOrder.TitleAsc, PageRequest.First(Sessions * 2), CancellationToken.None))[0]
            .Items.Select(item => item.Node.Id).ToArray();
        var (fresh, processor, again) = (new List<double>(), new List<double>(), new List<double>());
        for (var session = 0; session < Sessions; session++)
        {
            await DiscussAsync(library.Editing, session, papers[session * 2], papers[(session * 2) + 1]);
            var before = Environment.CpuUsage.TotalTime;
            var freshTime = await AskAsync(library.Store);
            var processorTime = (Environment.CpuUsage.TotalTime - before).TotalMilliseconds;
            var againTime = await AskAsync(library.Store);
            if (session < Warm)
                continue;
            fresh.Add(freshTime);
            processor.Add(processorTime);
            again.Add(againTime);
        }

        Console.WriteLine(
            $"coverage and frontier: {name}, {counts.Papers:N0} papers, {counts.Topics:N0} topics: after a change p50 {fresh.Median():N1} ms, p99 {fresh.At(0.99):N1} ms (this process's processor time p50 {processor.Median():N1} ms); again p50 {again.Median():N3} ms, p99 {again.At(0.99):N3} ms");
    }

    // Every other session stays planned.
    private static async Task DiscussAsync(IEditing editing, int number, params Id<Paper>[] papers)
    {
        var planned = await editing.ScheduleSessionAsync(
            new NewSession { Date = new DateOnly(2024, 1, 1).AddDays(number), Papers = [.. papers.Select(paper => new SaidSessionPaper(paper, 60))] }, By, CancellationToken.None);
        if (planned is not Edit.Done done)
            throw new InvalidOperationException($"Session {number} was not planned: {planned}");
        if (number % 2 == 0)
            await editing.RecordSessionAsync(Id<Session>.Of(done.About), new SessionRecord(), By, CancellationToken.None);
    }

    private static async Task<double> AskAsync(IPaperStore store)
    {
        var start = Stopwatch.GetTimestamp();
        (await store.FindCoverageAsync(CancellationToken.None)).Frontier(First);
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }
}
