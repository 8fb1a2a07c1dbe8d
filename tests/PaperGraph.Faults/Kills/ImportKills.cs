using System.Diagnostics;
using System.Net.Sockets;
using PaperGraph.Benchmarks.Dumps;
using PaperGraph.Faults.Programs;

namespace PaperGraph.Faults.Kills;

/// <summary>Ends the program at moments spread over an import, and starts it again: the file is seen as it was before, or as it is, and in the end as it is.</summary>
/// <remarks>Two versions of a file take turns, each taking the place of all that the other said; on the embedded store every fourth import is into no library at all.</remarks>
internal sealed class ImportKills(FaultRun run, Findings findings, ImportKills.End end) : IDisposable
{
    private const string File = "generated.txt";
    private const int RoundsUntilNew = 4;

    private static readonly TimeSpan Reading = TimeSpan.FromMilliseconds(5);

    private readonly ServedLibrary _library = new ServedLibrary(run.IsOnNeo4j).WithSeeds();
    private readonly DumpGenerator[] _versions =
        [.. Enumerable.Range(1, 2).Select(version => run.IsOnNeo4j ? new DumpGenerator(60, 3, version) : new DumpGenerator(600, 5, version))];
    private readonly Sight[] _sights = new Sight[2];
    private TimeSpan _importTime;
    private TimeSpan _startTime;
    private int _seenBefore;
    private int _seenAfter;

    /// <summary>How it is ended: with SIGKILL, or with SIGTERM, upon which it ends well.</summary>
    internal sealed record End(string Name, Func<RunningProgram, Findings, Task> DoAsync);

    /// <summary>With SIGKILL.</summary>
    public static Task KillAsync(FaultRun run, Findings findings) => RunAsync(run, findings, new("kill-imports", static (program, _) => program.KillAsync()));

    /// <summary>With SIGTERM.</summary>
    public static Task StopAsync(FaultRun run, Findings findings) => RunAsync(run, findings, new("stop-imports", static async (program, findings) =>
    {
        var (exitCode, _) = await program.EndAsync();
        findings.Expect(exitCode == 0, $"asked to end, the program ended with {exitCode}: {string.Join(' ', program.Lines.TakeLast(3))}");
    }));

    private static async Task RunAsync(FaultRun run, Findings findings, End end)
    {
        using var kills = new ImportKills(run, findings, end);
        await kills.RunAsync();
    }

    public void Dispose() => _library.Dispose();

    private async Task RunAsync()
    {
        if (run.IsOnNeo4j)
            await Neo4jServer.EmptyAsync();
        foreach (var version in new[] { 0, 1, 0 })
            await LearnAsync(version);
        Console.WriteLine($"{end.Name}: undisturbed, the program listens after {_startTime.TotalSeconds:N2} s and has read the file {_importTime.TotalSeconds:N2} s later");
        for (var round = 0; round < run.Count; round++)
        {
            await EndAsync(round);
            run.Tell(round + 1);
        }

        Console.WriteLine(
            $"{end.Name}: {run.Count} ends on {(run.IsOnNeo4j ? "Neo4j" : "the embedded store")}, seed {run.Seed}: at the next start {_seenBefore} had the file as it was before and {_seenAfter} as it is; {findings.All.Count} findings");
    }

    private async Task LearnAsync(int version)
    {
        Put(version);
        using var program = await StartAsync();
        _startTime = Stopwatch.GetElapsedTime(program.Started);
        await program.UntilReadyAsync();
        _importTime = Stopwatch.GetElapsedTime(program.Started) - _startTime;
        var sight = await Sight.OfAsync(program);
        findings.Expect(_sights[version] is null || _sights[version] == sight, $"version {version} looked like {_sights[version]} and now like {sight}, undisturbed");
        _sights[version] = sight;
        await program.EndAsync();
    }

    private async Task EndAsync(int round)
    {
        var chance = run.ChanceOf(round);
        var (from, to) = (_sights[round % 2], _sights[(round + 1) % 2]);
        var isNew = !run.IsOnNeo4j && round % RoundsUntilNew == RoundsUntilNew - 1;
        if (isNew)
            _library.DeleteLibrary();
        Put((round + 1) % 2);
        // Spread evenly, in an order by chance.
        var share = ((round * 61 % run.Count) + chance.NextDouble()) / run.Count;
        await RunUntilAsync(round, share, isNew, from.Glance, to.Glance);
        using var program = await StartAsync();
        var first = await LibraryView.GlanceAsync(program);
        _ = first == to.Glance ? _seenAfter++ : _seenBefore++;
        findings.Expect(isNew || first == from.Glance || first == to.Glance, $"round {round}: the next start shows neither what was before nor what is: {first}");
        await program.UntilReadyAsync();
        var whole = await Sight.OfAsync(program);
        findings.Expect(whole == to, $"round {round}: in the end it is {whole}, undisturbed it was {to}");
        await CheckLogAsync(round, program);
        await program.EndAsync();
    }

    // Until the moment comes, whoever asks sees one of both.
    private async Task RunUntilAsync(int round, double share, bool isNew, string from, string to)
    {
        using var program = RunningProgram.Begin(_library.Settings([.. Quick()]));
        var moment = isNew ? (_startTime + _importTime) * share : _importTime * (share * 1.3);
        if (!isNew)
            await program.ListensAsync();
        var start = isNew ? program.Started : Stopwatch.GetTimestamp();
        using var stop = new CancellationTokenSource();
        var watching = isNew ? Task.CompletedTask : WatchAsync(round, program, from, to, stop.Token);
        while (Stopwatch.GetElapsedTime(start) < moment)
            await Task.Delay(TimeSpan.FromMilliseconds(1));
        await end.DoAsync(program, findings);
        await stop.CancelAsync();
        await watching;
    }

    private async Task WatchAsync(int round, RunningProgram program, string from, string to, CancellationToken stop)
    {
        var fields = LibraryView.FieldsOf(from).Zip(LibraryView.FieldsOf(to), (before, after) => new WatchedField(before, after)).ToList();
        while (!stop.IsCancellationRequested)
        {
            try
            {
                var seen = await LibraryView.GlanceAsync(program);
                foreach (var (field, now) in fields.Zip(LibraryView.FieldsOf(seen)))
                    findings.Expect(field.MaySay(now), $"round {round}: in mid-import somebody saw {seen}");
                await Task.Delay(Reading, CancellationToken.None);
            }
            catch (Exception killed) when (killed is HttpRequestException or SocketException or IOException)
            {
                return;
            }
        }
    }

    private async Task CheckLogAsync(int round, RunningProgram program)
    {
        var answer = await program.AskAsync("{ imports(first: 10) { nodes { file status } } changes(last: 100) { nodes { id kind summary } } }");
        var running = answer["imports"]!["nodes"]!.AsArray().Count(import => (string?)import!["status"] == "RUNNING");
        findings.Expect(running == 0, $"round {round}: {running} imports are said to be running when all is read");
        var ids = answer["changes"]!["nodes"]!.AsArray().Select(change => (string?)change!["id"]).ToList();
        findings.Expect(ids.Distinct().Count() == ids.Count, $"round {round}: a change is in the log twice");
    }

    private void Put(int version) => _library.Write(File, _versions[version].WriteTo);

    private Task<RunningProgram> StartAsync() => _library.StartAsync([.. Quick()]);

    // Whoever is killed holds the right to write for as long as a transaction may take, and half a minute.
    private IEnumerable<string> Quick() => run.IsOnNeo4j ? ["--Neo4j:QueryTimeout=00:00:20"] : [];

    /// <summary>A field that says what was before until it says what is.</summary>
    private sealed class WatchedField(string before, string after)
    {
        private bool _isSwitched;

        public bool MaySay(string now)
        {
            var isAllowed = now == after || (now == before && !_isSwitched);
            _isSwitched |= now == after && before != after;
            return isAllowed;
        }
    }

    private sealed record Sight(string Glance, string Whole)
    {
        public static async Task<Sight> OfAsync(RunningProgram program) =>
            new(await LibraryView.GlanceAsync(program), await LibraryView.WholeAsync(program));
    }
}
