using System.Diagnostics;
using PaperGraph.Benchmarks.Dumps;
using PaperGraph.Benchmarks.Pages;
using PaperGraph.Core.Changes;
using PaperGraph.Core.Editing;
using PaperGraph.Core.Following;
using PaperGraph.Core.Graph;
using PaperGraph.Core.Imports;
using PaperGraph.Core.Papers;
using PaperGraph.Core.Storage;
using FollowedImport = PaperGraph.Core.Imports.Import;

namespace PaperGraph.Benchmarks.Following;

/// <summary>
/// How long it takes from one event to the last of many who follow, and what each of them costs: by themselves, and over sockets on each
/// engine, where imports and papers are followed. Those who follow are in this process too, so what is measured is both ends together.
/// </summary>
internal static class FollowBenchmark
{
    private const int DefaultFollowers = 1_000;
    private const int Rounds = 20;
    private const double Kilobyte = 1_024;
    private const string Imports = "subscription { importProgress { id file status } }";
    private const string Papers = "subscription { paperChanged { id cursor paper { title annotatedIn } } }";

    public static async Task RunAsync(int followers)
    {
        var count = followers == 0 ? DefaultFollowers : followers;
        await MeasureHubAsync(count);
        await using var library = new Library(new DumpGenerator(1, 1));
        await library.ImportAsync();
        foreach (var engine in Engine.All())
        {
            await using var server = await PageServer.StartAsync(engine, library);
            var (imports, papers) = (server.Get<ImportNews>(), server.Get<ChangeNews>());
            await MeasureSocketsAsync($"{engine.Name} over sockets, imports", server.Url, Imports, count, () => imports.Followers, Telling(imports.Tell));
            await MeasureSocketsAsync($"{engine.Name} over sockets, papers", server.Url, Papers, count, () => papers.Followers, await AnnotatingAsync(library));
        }
    }

    private static async Task MeasureHubAsync(int count)
    {
        var hub = new EventHub<Id<FollowedImport>, FollowedImport>(import => import.Id, count);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var all = Enumerable.Range(0, count).Select(_ => hub.Subscribe()).ToList();
        var readers = all.Select(one => one.ReadAllAsync(CancellationToken.None).GetAsyncEnumerator()).ToList();
        var times = await MeasureAsync(Telling(hub.Publish), () => Task.WhenAll(readers.Select(reader => reader.MoveNextAsync().AsTask())));
        Report("by themselves", count, before, times);
        GC.KeepAlive(all);
    }

    private static async Task MeasureSocketsAsync(string name, Uri url, string subscription, int count, Func<int> followers, Func<int, Task<long>> cause)
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var all = new List<Follower>(count);
        for (var at = 0; at < count; at++)
            all.Add(await Follower.ConnectAsync(url, subscription));
        while (followers() < count)
            await Task.Delay(TimeSpan.FromMilliseconds(10));
        var times = await MeasureAsync(cause, () => Task.WhenAll(all.Select(one => one.ReadAsync())));
        Report(name, count, before, times);
        foreach (var one in all)
            one.Dispose();
    }

    /// <param name="cause">Makes an event happen, and says since when it has: a time stamp.</param>
    /// <param name="hearAll">Ends when all have heard of it.</param>
    private static async Task<List<double>> MeasureAsync(Func<int, Task<long>> cause, Func<Task> hearAll)
    {
        var times = new List<double>();
        for (var round = 0; round <= Rounds; round++)
        {
            var hearing = hearAll();
            var since = await cause(round);
            await hearing;
            if (round > 0)
                times.Add(Stopwatch.GetElapsedTime(since).TotalMilliseconds);
        }

        return times;
    }

    private static Func<int, Task<long>> Telling(Action<FollowedImport> tell) => round =>
    {
        var since = Stopwatch.GetTimestamp();
        tell(Ended(round));
        return Task.FromResult(since);
    };

    // A change has happened when whoever made it is told so.
    private static async Task<Func<int, Task<long>>> AnnotatingAsync(Library library)
    {
        var papers = await library.Store.PagePapersAsync([PaperSelection.All], PaperOrder.TitleAsc, PageRequest.First(1), CancellationToken.None);
        var paper = papers[0].Items[0].Node.Id;
        return async round =>
        {
            await library.Editing.AnnotateAsync(paper, new NewAnnotation { Note = $"Said in round {round}." }, new Editor("benchmark", MayTakeBackOthers: false), CancellationToken.None);
            return Stopwatch.GetTimestamp();
        };
    }

    private static void Report(string name, int count, long memoryBefore, List<double> times)
    {
        var memory = (GC.GetTotalMemory(forceFullCollection: true) - memoryBefore) / Kilobyte / count;
        Console.WriteLine($"follow: {count} {name}: {times.Median():N1} ms to the last (of {Rounds} events: {times.Min():N1} to {times.Max():N1}), {memory:N1} kB each");
    }

    private static FollowedImport Ended(int round) =>
        FollowedImport.Of(new ImportStart(Id<FollowedImport>.For($"{round}"), $"{round}.txt", "hypothesis", string.Empty, string.Empty, DateTimeOffset.UnixEpoch)) with
        {
            Status = ImportStatus.Done,
        };
}
