using System.Diagnostics;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using PaperGraph.Benchmarks.Dumps;
using PaperGraph.Core.Graph;
using PaperGraph.Core.Papers;
using PaperGraph.Core.Storage;
using PaperGraph.Storage.Neo4j;
using PaperGraph.Storage.Neo4j.Transport;
using PaperGraph.Storage.Neo4j.Transport.Http;

namespace PaperGraph.Benchmarks.Stores;

/// <summary>The embedded store and Neo4j side by side: import, a page of papers with topics, the ten nearest papers; and what the same Cypher costs when it is sent by hand.</summary>
internal static class StoresBenchmark
{
    private const int DefaultPapers = 10_000;
    private const int AnnotationsPerPaper = 5;
    private const int PageSize = 20;
    private const int First = 10;
    private const int Warm = 50;
    private const int Questions = 200;

    public static async Task RunAsync(int papers)
    {
        if (MeasuredStores.FindServer() is not { } options)
        {
            Console.Error.WriteLine("Set PAPERGRAPH_TEST_NEO4J_URI (…_USER, …_PASSWORD) to a Neo4j server; what it holds is deleted.");
            return;
        }

        await MeasuredStores.EmptyAsync(options);
        using var byHand = new HandMade(options);
        var dump = new DumpGenerator(papers == 0 ? DefaultPapers : papers, AnnotationsPerPaper);
        await using var embedded = new Library(dump);
        await using var neo4j = new Library(dump, options);
        await ImportAsync("embedded", embedded);
        await ImportAsync("neo4j", neo4j);
        await using var recording = new RecordingTransport(new HttpCypherTransport(options));
        var store = new Neo4jPaperStore(new CypherClient(recording, options), Options.Create(options), TimeProvider.System, NullLogger<Neo4jPaperStore>.Instance);
        await store.OpenAsync(CancellationToken.None);
        await CompareAsync("page of 20 papers with topics", embedded.Store, store, recording, byHand, AskPageAsync);
        await CompareAsync("related(first: 10)", embedded.Store, store, recording, byHand, AskRelatedAsync);
    }

    private static async Task ImportAsync(string name, Library library)
    {
        var watch = Stopwatch.StartNew();
        await library.ImportAsync();
        var seconds = watch.Elapsed.TotalSeconds;
        var counts = await library.Store.CountAsync(CancellationToken.None);
        Console.WriteLine($"import, {name}: {counts.Papers:N0} papers, {counts.Annotations:N0} annotations in {seconds:N1} s: {counts.Annotations / seconds:N0} annotations/s");
    }

    // The three take turns at every question.
    private static async Task CompareAsync(
        string what, IPaperStore embedded, IPaperStore neo4j, RecordingTransport recording, HandMade byHand, Func<IPaperStore, Id<Paper>, Task> ask)
    {
        var (inMemory, onServer, hand) = (new List<double>(), new List<double>(), new List<double>());
        var requests = 0;
        var papers = await ChooseAsync(neo4j);
        for (var question = 0; question < Warm + Questions; question++)
        {
            var paper = papers[question % papers.Count];
            var embeddedTime = await TimeAsync(() => ask(embedded, paper));
            recording.TakeAsked();
            var neo4jTime = await TimeAsync(() => ask(neo4j, paper));
            var bodies = recording.TakeAsked().Select(HandMade.BodyOf).ToList();
            var handTime = await TimeAsync(async () =>
            {
                foreach (var body in bodies)
                    await byHand.SendAsync(body);
            });
            if (question < Warm)
                continue;
            inMemory.Add(embeddedTime);
            onServer.Add(neo4jTime);
            hand.Add(handTime);
            requests = bodies.Count;
        }

        Console.WriteLine(
            $"{what}: embedded p50 {inMemory.Median():N2} ms, p99 {inMemory.At(0.99):N2} ms; neo4j p50 {onServer.Median():N2} ms, p99 {onServer.At(0.99):N2} ms; " +
            $"the same Cypher by hand in {requests} requests p50 {hand.Median():N2} ms: our share of it {hand.Median() / onServer.Median():N2}");
    }

    private static async Task AskPageAsync(IPaperStore store, Id<Paper> paper)
    {
        var page = (await store.PagePapersAsync([PaperSelection.All], PaperOrder.AnnotatedDesc, PageRequest.First(PageSize), CancellationToken.None))[0];
        await store.FindTopicsOfPapersAsync([.. page.Items.Select(item => item.Node.Id)], CancellationToken.None);
    }

    private static Task AskRelatedAsync(IPaperStore store, Id<Paper> paper) => store.FindRelatedAsync([paper], First, null, CancellationToken.None);

    private static async Task<IReadOnlyList<Id<Paper>>> ChooseAsync(IPaperStore store) =>
        [.. (await store.PagePapersAsync([PaperSelection.All], PaperOrder.TitleAsc, PageRequest.First(Questions), CancellationToken.None))[0].Items.Select(item => item.Node.Id)];

    private static async Task<double> TimeAsync(Func<Task> act)
    {
        var start = Stopwatch.GetTimestamp();
        await act();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }
}
