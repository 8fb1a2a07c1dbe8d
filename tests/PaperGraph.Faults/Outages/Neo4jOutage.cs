using System.Globalization;
using PaperGraph.Faults.Programs;

namespace PaperGraph.Faults.Outages;

/// <summary>Takes Neo4j away while people ask and speak, and gives it back: meanwhile they are told that it is not to be had, nothing that was answered is lost, and the program goes on by itself.</summary>
internal sealed class Neo4jOutage(FaultRun run, Findings findings) : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan BeforeAndBehind = TimeSpan.FromSeconds(5);

    private static readonly (string Name, Func<Task> Begin, Func<Task> End)[] Ways =
    [
        ("stopped", Neo4jServer.StopAsync, Neo4jServer.StartAsync),
        ("frozen", static () => Neo4jServer.SignalAsync("STOP"), static () => Neo4jServer.SignalAsync("CONT")),
        ("killed", Neo4jServer.KillAsync, Neo4jServer.StartAsync),
    ];

    private readonly ServedLibrary _library = new ServedLibrary(isOnNeo4j: true).WithSeeds();

    public static async Task RunAsync(FaultRun run, Findings findings)
    {
        using var outage = new Neo4jOutage(run, findings);
        await outage.RunAsync();
    }

    public void Dispose() => _library.Dispose();

    private async Task RunAsync()
    {
        await Neo4jServer.EmptyAsync();
        // As it is by itself: whoever asks is told that Neo4j is away before a request has taken too long.
        using var program = await _library.StartAsync("--Limits:Timeout=00:00:10");
        await program.UntilReadyAsync();
        for (var round = 0; round < run.Count; round++)
        {
            var (name, begin, end) = Ways[round % Ways.Length];
            await TakeAwayAsync($"round {round}, {name}", program, begin, end);
        }

        if (Neo4jServer.IsOnSmallDisk)
            await FillDiskAsync(program);
        else
            Console.WriteLine("neo4j-outage: its disk is not filled, since PAPERGRAPH_NEO4J_HOME is not on a small file system of its own.");
        var (exitCode, _) = await program.EndAsync();
        findings.Expect(exitCode == 0, $"the program ended with {exitCode}");
        Console.WriteLine($"neo4j-outage: {run.Count} outages of {run.Outage.TotalSeconds:N0} s; {findings.All.Count} findings");
    }

    private async Task TakeAwayAsync(string name, RunningProgram program, Func<Task> begin, Func<Task> end)
    {
        using var stop = new CancellationTokenSource();
        var group = await AskingGroup.BeginAsync(program, findings, name, stop.Token);
        await Task.Delay(BeforeAndBehind, CancellationToken.None);
        await begin();
        group.IsAway = true;
        await Task.Delay(run.Outage, CancellationToken.None);
        group.IsAway = false;
        await end();
        await AfterAsync(name, program);
        await Task.Delay(BeforeAndBehind, CancellationToken.None);
        await stop.CancelAsync();
        await group.CheckAsync();
        Console.WriteLine($"  {name}: {group}");
    }

    // A server that met a full disk may have to be started again; ours may not.
    private async Task FillDiskAsync(RunningProgram program)
    {
        const string Name = "a full disk";
        using var stop = new CancellationTokenSource();
        var group = await AskingGroup.BeginAsync(program, findings, Name, stop.Token, noteLength: 20_000);
        using (Neo4jServer.FillDisk())
            findings.Expect(await group.IsRefusedAsync(Patience), $"{Name}: everything is taken");
        var isRestarted = await RefusalAfterAsync(program, TimeSpan.FromSeconds(20)) is not null;
        if (isRestarted)
        {
            await Neo4jServer.StopAsync();
            await Neo4jServer.StartAsync();
        }

        await AfterAsync(Name, program);
        await stop.CancelAsync();
        await group.CheckAsync();
        Console.WriteLine($"  {Name}{(isRestarted ? ", Neo4j started again" : "")}: {group}");
    }

    private async Task AfterAsync(string name, RunningProgram program)
    {
        var refusal = await RefusalAfterAsync(program, Patience);
        findings.Expect(refusal is null, string.Create(CultureInfo.InvariantCulture, $"{name}: {Patience.TotalMinutes} minutes behind it nothing is taken yet: {refusal}"));
    }

    // Null as soon as something is taken.
    private static async Task<Refusal?> RefusalAfterAsync(RunningProgram program, TimeSpan longest)
    {
        using var limit = new CancellationTokenSource(longest);
        while (true)
        {
            var answer = await program.AnswerAsync("mutation { addPaper(input: {title: \"After it\"}) { errors { message } } }");
            if (Refusal.In(answer) is not { } refusal)
                return null;
            if (limit.IsCancellationRequested)
                return refusal;
            await Task.Delay(TimeSpan.FromMilliseconds(200), CancellationToken.None);
        }
    }
}
