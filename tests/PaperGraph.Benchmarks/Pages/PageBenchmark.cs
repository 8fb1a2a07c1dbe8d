using System.Diagnostics;
using PaperGraph.Benchmarks.Dumps;
using PaperGraph.Core.Storage;

namespace PaperGraph.Benchmarks.Pages;

/// <summary>
/// A page of 20 papers with their topics over GraphQL, on each engine, against the same engine running the same document over constants, and
/// against a bare endpoint that serialises the same objects. All run in one process and take turns, so that noise meets all.
/// </summary>
internal static class PageBenchmark
{
    private const int DefaultPapers = 2_000;
    private const int AnnotationsPerPaper = 5;
    private const int Rounds = 10;
    private const int Connections = 8;
    private const string Bare = "bare";
    private static readonly TimeSpan Turn = TimeSpan.FromSeconds(1);

    public static async Task RunAsync(int papers)
    {
        await using var library = new Library(new DumpGenerator(papers == 0 ? DefaultPapers : papers, AnnotationsPerPaper));
        await library.ImportAsync();
        var constants = ConstantStore.Of(library.Store);
        await using var bare = await PageServer.StartBareAsync(library.Store);
        var contenders = new Dictionary<string, Func<HttpClient, Task>> { [Bare] = client => client.GetByteArrayAsync(bare.Url) };
        var servers = new List<PageServer>();
        foreach (var engine in Engine.All())
        {
            servers.Add(await AddAsync(contenders, engine.Name, engine, library, library.Store));
            servers.Add(await AddAsync(contenders, ConstantsOf(engine.Name), engine, library, constants));
        }

        var rates = contenders.ToDictionary(contender => contender.Key, _ => new List<double>());
        for (var round = 0; round <= Rounds; round++)
        {
            foreach (var (name, ask) in contenders)
            {
                var rate = await LoadAsync(ask);
                if (round > 0)
                    rates[name].Add(rate);
            }
        }

        foreach (var server in servers)
            await server.DisposeAsync();
        foreach (var (name, measured) in rates)
            Console.WriteLine($"page: {name}: {measured.Median():N0} requests/s (of {Rounds} turns: {measured.Min():N0} to {measured.Max():N0})");
        foreach (var engine in Engine.All())
            Console.WriteLine($"page: {engine.Name}: {RatioOf(engine.Name, ConstantsOf(engine.Name)):N2} of itself over constants, {RatioOf(engine.Name, Bare):N2} of bare");

        double RatioOf(string one, string other) => rates[one].Zip(rates[other], Ratio).Median();
    }

    private static string ConstantsOf(string engine) => $"{engine} over constants";

    private static async Task<PageServer> AddAsync(
        Dictionary<string, Func<HttpClient, Task>> contenders, string name, Engine engine, Library library, IPaperStore store)
    {
        var server = await PageServer.StartAsync(engine, library, store);
        contenders.Add(name, client => PageQuestion.AskAsync(client, server.Url));
        return server;
    }

    private static double Ratio(double one, double other) => one / other;

    private static async Task<double> LoadAsync(Func<HttpClient, Task> ask)
    {
        using var client = new HttpClient();
        var watch = Stopwatch.StartNew();
        var asked = await Task.WhenAll(Enumerable.Range(0, Connections).Select(async _ =>
        {
            var count = 0;
            for (; watch.Elapsed < Turn; count++)
                await ask(client);
            return count;
        }));
        return asked.Sum() / watch.Elapsed.TotalSeconds;
    }
}
