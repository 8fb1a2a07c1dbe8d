using System.Diagnostics;
using System.Net.Http.Json;
using System.Text.Json;
using PaperGraph.Benchmarks.Dumps;
using PaperGraph.Benchmarks.Pages;
using PaperGraph.Benchmarks.Stores;
using PaperGraph.Core.Papers;
using PaperGraph.Core.Storage;

namespace PaperGraph.Benchmarks.Writing;

/// <summary>How many annotations a second people can write over GraphQL: many of them, each on a paper of the library by chance, against one. Both take turns.</summary>
internal static class AnnotateBenchmark
{
    private const int DefaultPapers = 2_000;
    private const int AnnotationsPerPaper = 5;
    private const int Rounds = 5;
    private const int Many = 8;
    private const int PapersWrittenOn = 1_000;
    private const string Document =
        "mutation Annotate($paper: ID!, $note: String!) { annotate(input: {paper: $paper, note: $note}) { annotation { id } errors { message } } }";

    private static readonly TimeSpan Turn = TimeSpan.FromSeconds(2);

    public static Task RunAsync(int papers) =>
        MeasuredStores.MeasureAsync(new DumpGenerator(papers == 0 ? DefaultPapers : papers, AnnotationsPerPaper), MeasureAsync);

    private static async Task MeasureAsync(string name, Library library)
    {
        await using var server = await PageServer.StartAsync(Engine.All()[0], library);
        var papers = (await library.Store.PagePapersAsync([PaperSelection.All], PaperOrder.TitleAsc, PageRequest.First(PapersWrittenOn), CancellationToken.None))[0]
            .Items.Select(item => item.Node.Id.ToString()).ToArray();
        var (one, many) = (new Load(server.Url, papers, 1), new Load(server.Url, papers, Many));
        for (var round = 0; round <= Rounds; round++)
        {
            await one.RunAsync(Turn, isCounted: round > 0);
            await many.RunAsync(Turn, isCounted: round > 0);
        }

        one.Report(name);
        many.Report(name);
        Console.WriteLine($"annotate: {name}: {Many} write {many.Rates.Zip(one.Rates, (together, alone) => together / alone).Median():N2} times as much as one");
    }

    private sealed class Load(Uri url, string[] papers, int clients)
    {
        private readonly List<double> _times = [];

        public List<double> Rates { get; } = [];

        public async Task RunAsync(TimeSpan turn, bool isCounted)
        {
            using var http = new HttpClient();
            var watch = Stopwatch.StartNew();
            var written = await Task.WhenAll(Enumerable.Range(0, clients).Select(number => Task.Run(() => WriteAsync(http, new Random(number), watch, turn))));
            if (!isCounted)
                return;
            Rates.Add(written.Sum(times => times.Count) / watch.Elapsed.TotalSeconds);
            _times.AddRange(written.SelectMany(times => times));
        }

        public void Report(string name) => Console.WriteLine(
            $"annotate: {name}, {clients} at once: {Rates.Median():N0} annotations/s (of {Rates.Count} turns: {Rates.Min():N0} to {Rates.Max():N0}); each p50 {_times.Median():N1} ms, p99 {_times.At(0.99):N1} ms");

        private async Task<List<double>> WriteAsync(HttpClient http, Random random, Stopwatch watch, TimeSpan turn)
        {
            var times = new List<double>();
            while (watch.Elapsed < turn)
            {
                var start = Stopwatch.GetTimestamp();
                await AnnotateAsync(http, papers[random.Next(papers.Length)], $"Said by {random.Next(clients)}: a word embedding is no language model, number {random.Next()}.");
                times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            }

            return times;
        }

        private async Task AnnotateAsync(HttpClient http, string paper, string note)
        {
            using var response = await http.PostAsJsonAsync(url, new { query = Document, variables = new { paper, note } });
            response.EnsureSuccessStatusCode();
            using var answer = JsonDocument.Parse(await response.Content.ReadAsByteArrayAsync());
            if (answer.RootElement.TryGetProperty("errors", out var errors))
                throw new InvalidOperationException(errors.ToString());
        }
    }
}
