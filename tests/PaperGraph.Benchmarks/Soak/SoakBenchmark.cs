using System.Diagnostics;
using System.Net.WebSockets;
using PaperGraph.Benchmarks.Load;

namespace PaperGraph.Benchmarks.Soak;

/// <summary>The program while a group reads, writes, imports, plans and follows, all at once and for long: every answer is looked at, and so is what the process holds.</summary>
internal static class SoakBenchmark
{
    private const int DefaultSeconds = 1_800;
    private const int Looks = 30;
    private const double Minute = 60;

    /// <param name="seconds">For how long.</param>
    public static async Task RunAsync(int seconds)
    {
        var time = TimeSpan.FromSeconds(seconds == 0 ? DefaultSeconds : seconds);
        await using var server = new SoakServer();
        using var client = new HttpClient();
        var url = await server.StartAsync(client);
        var ledger = new Ledger();
        var group = new Activities(server, client, url, await Questions.MakeAsync(client, url), ledger);
        using var end = new CancellationTokenSource();
        var all = new[]
        {
            RepeatAsync(group.ReadAsync, 20), RepeatAsync(group.ReadAsync, 20), RepeatAsync(group.WriteAsync, 100), RepeatAsync(group.ImportAsync, 3_000),
            RepeatAsync(group.PlanAsync, 3_000), RepeatAsync(group.PlanAsync, 9_000), RepeatAsync(group.FollowAsync, 500), RepeatAsync(group.StreamAsync, 500),
        };
        var looks = await LookAsync(server, time);
        await end.CancelAsync();
        Console.WriteLine($"soak: {ledger.Describe()}");
        Console.WriteLine($"soak: resident memory in the second half: {Slope(looks):+0.00;-0.00} MB a minute");
        if (ledger.Errors > 0 || !server.IsRunning)
            Environment.ExitCode = 1;

        // Or whoever follows would wait for what nobody changes any more.
        server.Stop();
        await Task.WhenAll(all);

        async Task RepeatAsync(Func<Task> activity, int milliseconds)
        {
            while (!end.IsCancellationRequested)
            {
                try
                {
                    await activity();
                    await Task.Delay(milliseconds, end.Token);
                }
                catch (Exception lost) when (lost is HttpRequestException or WebSocketException or IOException && !end.IsCancellationRequested)
                {
                    ledger.Failed("a connection", lost.Message);
                }
                catch (Exception) when (end.IsCancellationRequested)
                {
                    // That was all.
                }
            }
        }
    }

    private static async Task<List<(double Minutes, Holdings Held)>> LookAsync(SoakServer server, TimeSpan time)
    {
        var looks = new List<(double Minutes, Holdings Held)>();
        for (var watch = Stopwatch.StartNew(); watch.Elapsed < time && server.IsRunning;)
        {
            await Task.Delay(time / Looks);
            var held = server.Look();
            looks.Add((watch.Elapsed.TotalSeconds / Minute, held));
            Console.WriteLine($"soak: after {watch.Elapsed.TotalSeconds:N0} s: {held.Megabytes:N0} MB resident, {held.Threads} threads, {held.Files} files and sockets");
        }

        return looks;
    }

    // Least squares, over what comes after the program has warmed up.
    private static double Slope(List<(double Minutes, Holdings Held)> looks)
    {
        var late = looks.Skip(looks.Count / 2).ToList();
        var (minutes, megabytes) = (late.Average(look => look.Minutes), late.Average(look => look.Held.Megabytes));
        return late.Sum(look => (look.Minutes - minutes) * (look.Held.Megabytes - megabytes)) / late.Sum(look => Math.Pow(look.Minutes - minutes, 2));
    }
}
