using System.Diagnostics;
using PaperGraph.Benchmarks.Dumps;
using PaperGraph.Benchmarks.Pages;
using PaperGraph.Core.Following;
using PaperGraph.Core.Graph;
using PaperGraph.Core.Imports;
using FollowedImport = PaperGraph.Core.Imports.Import;

namespace PaperGraph.Benchmarks.Following;

/// <summary>
/// How long it takes from one event to the last of many who follow, and what each of them costs: by themselves, and over sockets on each
/// engine. Those who follow are in this process too, so what is measured is both ends together.
/// </summary>
internal static class FollowBenchmark
{
    private const int DefaultFollowers = 1_000;
    private const int Rounds = 20;
    private const double Kilobyte = 1_024;

    public static async Task RunAsync(int followers)
    {
        var count = followers == 0 ? DefaultFollowers : followers;
        await MeasureHubAsync(count);
        await using var library = new Library(new DumpGenerator(1, 1));
        await library.ImportAsync();
        foreach (var engine in Engine.All())
        {
            await using var server = await PageServer.StartAsync(engine, library);
            await MeasureSocketsAsync($"{engine.Name} over sockets", server, count);
        }
    }

    private static async Task MeasureHubAsync(int count)
    {
        var hub = new EventHub<Id<FollowedImport>, FollowedImport>(import => import.Id, count);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var all = Enumerable.Range(0, count).Select(_ => hub.Subscribe()).ToList();
        var readers = all.Select(one => one.ReadAllAsync(CancellationToken.None).GetAsyncEnumerator()).ToList();
        var times = await MeasureAsync(hub.Publish, () => Task.WhenAll(readers.Select(reader => reader.MoveNextAsync().AsTask())));
        Report("by themselves", count, before, times);
        GC.KeepAlive(all);
    }

    private static async Task MeasureSocketsAsync(string name, PageServer server, int count)
    {
        var news = server.Get<ImportNews>();
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var all = new List<Follower>(count);
        for (var at = 0; at < count; at++)
            all.Add(await Follower.ConnectAsync(server.Url));
        while (news.Followers < count)
            await Task.Delay(TimeSpan.FromMilliseconds(10));
        var times = await MeasureAsync(news.Tell, () => Task.WhenAll(all.Select(one => one.ReadAsync())));
        Report(name, count, before, times);
        foreach (var one in all)
            one.Dispose();
    }

    private static async Task<List<double>> MeasureAsync(Action<FollowedImport> publish, Func<Task> hearAll)
    {
        var times = new List<double>();
        for (var round = 0; round <= Rounds; round++)
        {
            var hearing = hearAll();
            var watch = Stopwatch.StartNew();
            publish(Ended(round));
            await hearing;
            if (round > 0)
                times.Add(watch.Elapsed.TotalMilliseconds);
        }

        return times;
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
