using System.Diagnostics;
using System.Text.Json;
using PaperGraph.Benchmarks.Dumps;
using PaperGraph.Benchmarks.Pages;

namespace PaperGraph.Benchmarks.Refusals;

/// <summary>How long each kind of malicious request takes until it is refused, and what is allocated for it, on each engine. The client is in this process
/// too, so its share is part of the figures; that of a request for one word stands above them.</summary>
internal static class RefusalsBenchmark
{
    private const int DefaultRounds = 50;
    private const double Kilobyte = 1_024;

    public static async Task RunAsync(int rounds)
    {
        await using var library = new Library(new DumpGenerator(1, 1));
        await library.ImportAsync();
        foreach (var engine in Engine.All())
        {
            await using var server = await PageServer.StartAsync(engine, library);
            // Code that ran a few times only takes several times as long.
            foreach (var age in new[] { "just started", "for a while" })
            {
                foreach (var (name, query) in MaliciousRequests.All.Prepend(KeyValuePair.Create("nothing malicious", "{ __typename }")))
                    await MeasureAsync($"{engine.Name}, {age}: {name}", server.Url, JsonSerializer.SerializeToUtf8Bytes(new { query }), rounds == 0 ? DefaultRounds : rounds);
            }
        }
    }

    private static async Task MeasureAsync(string name, Uri url, byte[] body, int rounds)
    {
        using var client = new HttpClient();
        await AskAsync(client, url, body);
        var times = new List<double>();
        var before = GC.GetTotalAllocatedBytes(precise: true);
        var answer = string.Empty;
        for (var round = 0; round < rounds; round++)
        {
            var since = Stopwatch.GetTimestamp();
            answer = await AskAsync(client, url, body);
            times.Add(Stopwatch.GetElapsedTime(since).TotalMilliseconds);
        }

        var allocated = (GC.GetTotalAllocatedBytes(precise: true) - before) / Kilobyte / rounds;
        Console.WriteLine($"refusals: {name}: {CodeOf(answer)}, p99 {times.At(0.99):N1} ms (median {times.Median():N1}), {allocated:N0} kB");
    }

    private static async Task<string> AskAsync(HttpClient client, Uri url, byte[] body)
    {
        using var content = new ByteArrayContent(body);
        content.Headers.ContentType = new("application/json");
        using var response = await client.PostAsync(url, content);
        return await response.Content.ReadAsStringAsync();
    }

    private static string CodeOf(string answer)
    {
        using var json = JsonDocument.Parse(answer);
        return json.RootElement.TryGetProperty("errors", out var errors) ? errors[0].GetProperty("extensions").GetProperty("code").GetString()! : "answered";
    }
}
