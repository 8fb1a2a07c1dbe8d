using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Json;

namespace PaperGraph.Benchmarks.Starting;

/// <summary>Starts the program on the seed: time to the first answer about all of it, and memory then. Once with an empty library, then with the one it made.</summary>
internal static class StartBenchmark
{
    private const string Url = "http://127.0.0.1:5099";
    private const int Rounds = 5;
    private static readonly TimeSpan Between = TimeSpan.FromMilliseconds(5);

    public static async Task RunAsync(int rounds)
    {
        var home = Directory.CreateTempSubdirectory("papergraph-");
        var first = new List<(double Seconds, double Megabytes)>();
        var again = new List<(double Seconds, double Megabytes)>();
        for (var round = 0; round < (rounds == 0 ? Rounds : rounds); round++)
        {
            var library = Path.Combine(home.FullName, $"library {round}");
            first.Add(await StartAsync(library));
            again.Add(await StartAsync(library));
        }

        home.Delete(recursive: true);
        Report("with an empty library", first);
        Report("with the library it made", again);
    }

    private static void Report(string what, List<(double Seconds, double Megabytes)> runs) =>
        Console.WriteLine(
            $"start {what}: first answer after {runs.Select(run => run.Seconds).Median():N2} s (median of {runs.Count}), {runs.Select(run => run.Megabytes).Median():N0} MB resident");

    private static async Task<(double Seconds, double Megabytes)> StartAsync(string library)
    {
        var program = Path.Combine(AppContext.BaseDirectory, "PaperGraph.Host.dll");
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(new ProcessStartInfo("dotnet", [program, "--urls", Url, "--Storage:Path", library, "--Import:Folder", Path.Combine(Checkout.Root, "seeds")])
        {
            RedirectStandardOutput = true,
        }) ?? throw new InvalidOperationException("dotnet cannot be started.");
        process.OutputDataReceived += static (_, _) => { };
        process.BeginOutputReadLine();
        using var client = new HttpClient { BaseAddress = new Uri(Url) };
        while (!await AnswersAsync(client))
            await Task.Delay(Between);
        var seconds = watch.Elapsed.TotalSeconds;
        var megabytes = ResidentMegabytes(process.Id);
        process.Kill();
        await process.WaitForExitAsync();
        return (seconds, megabytes);
    }

    private static async Task<bool> AnswersAsync(HttpClient client)
    {
        try
        {
            using var ready = await client.GetAsync("/health/ready");
            if (!ready.IsSuccessStatusCode)
                return false;
            using var answer = await client.PostAsJsonAsync("/graphql", new { query = "{ papers(first: 20) { totalCount nodes { title topics { topic { name } } } } }" });
            return answer.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private static double ResidentMegabytes(int process)
    {
        var line = File.ReadLines($"/proc/{process}/status").First(line => line.StartsWith("VmRSS:", StringComparison.Ordinal));
        return double.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture) * 1024 / 1e6;
    }
}
