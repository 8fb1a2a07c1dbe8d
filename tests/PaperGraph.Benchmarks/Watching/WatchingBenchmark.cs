using System.Diagnostics;
using PaperGraph.Benchmarks.Dumps;
using PaperGraph.Benchmarks.Pages;

namespace PaperGraph.Benchmarks.Watching;

/// <summary>A page of 20 papers with their topics on each engine, one connection after the other's answer, while nobody watches and while somebody hears every span and every measurement. Both take turns in one
/// process.</summary>
internal static class WatchingBenchmark
{
    private const int DefaultRounds = 20;
    private const int AnnotationsPerPaper = 5;
    private const int Papers = 2_000;
    private const int Requests = 500;
    private const double Microseconds = 1_000;

    public static async Task RunAsync(int rounds)
    {
        await using var library = new Library(new DumpGenerator(Papers, AnnotationsPerPaper));
        await library.ImportAsync();
        foreach (var engine in Engine.All())
        {
            await using var server = await PageServer.StartAsync(engine, library);
            await MeasureAsync(engine.Name, server.Url, rounds == 0 ? DefaultRounds : rounds);
        }
    }

    private static async Task MeasureAsync(string engine, Uri url, int rounds)
    {
        using var client = new HttpClient();
        await AskAsync(client, url);
        var (unwatched, watched, heard) = (new List<Turn>(), new List<Turn>(), 0L);
        for (var round = 0; round < rounds; round++)
        {
            unwatched.Add(await AskAsync(client, url));
            using var everything = new Everything();
            watched.Add(await AskAsync(client, url));
            heard = everything.Heard;
        }

        var ratio = watched.Zip(unwatched, (one, other) => one.Milliseconds / other.Milliseconds).ToList();
        Console.WriteLine(
            $"watching: {engine}: {ratio.Median():N2} of the time unwatched (of {rounds} turns: {ratio.Min():N2} to {ratio.Max():N2}), "
            + $"{unwatched.Select(turn => turn.Milliseconds * Microseconds).Median() / Requests:N0} µs a page, {(watched[^1].Bytes - unwatched[^1].Bytes) / Requests:N0} bytes more, {heard / Requests} spans and measurements each");
    }

    private static async Task<Turn> AskAsync(HttpClient client, Uri url)
    {
        var (before, since) = (GC.GetTotalAllocatedBytes(), Stopwatch.GetTimestamp());
        for (var request = 0; request < Requests; request++)
            await PageQuestion.AskAsync(client, url);
        return new Turn(Stopwatch.GetElapsedTime(since).TotalMilliseconds, GC.GetTotalAllocatedBytes() - before);
    }

    private readonly record struct Turn(double Milliseconds, long Bytes);
}
