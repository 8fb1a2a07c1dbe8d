using PaperGraph.Benchmarks.Dumps;
using PaperGraph.Faults.Programs;

namespace PaperGraph.Faults.Kills;

/// <summary>Kills the program while several people say things at once: what was answered is in the log and is seen, and what was not is wholly there or not at all.</summary>
internal sealed class ChangeKills(FaultRun run, Findings findings) : IDisposable
{
    private const int Speakers = 4;

    // A program that has just started takes a second or more for its first change on Neo4j.
    private readonly int _longestSpeaking = run.IsOnNeo4j ? 10_000 : 1_500;

    private readonly ServedLibrary _library = new ServedLibrary(run.IsOnNeo4j).WithSeeds();
    private int _answered;
    private int _unanswered;
    private int _done;

    public static async Task RunAsync(FaultRun run, Findings findings)
    {
        if (run.IsOnNeo4j)
            await Neo4jServer.EmptyAsync();
        using var kills = new ChangeKills(run, findings);
        kills._library.Write("generated.txt", new DumpGenerator(100, 3).WriteTo);
        for (var round = 0; round < run.Count; round++)
        {
            await kills.KillAsync(round);
            run.Tell(round + 1);
        }

        Console.WriteLine(
            $"kill-changes: {run.Count} kills on {(run.IsOnNeo4j ? "Neo4j" : "the embedded store")}, seed {run.Seed}: {kills._answered} changes answered, none of them lost unless said above; of {kills._unanswered} on their way {kills._done} had been done; {findings.All.Count} findings");
    }

    public void Dispose() => _library.Dispose();

    private async Task KillAsync(int round)
    {
        var chance = run.ChanceOf(round);
        var names = Enumerable.Range(0, Speakers).Select(speaker => $"r{run.Seed}n{round}s{speaker}").ToArray();
        var speakers = await SpeakAsync(names, chance);
        using var again = await StartAsync(names);
        foreach (var speaker in speakers)
            await CheckAsync(round, again, speaker);
        await again.EndAsync();
    }

    private async Task<Speaker[]> SpeakAsync(string[] names, Random chance)
    {
        using var program = await StartAsync(names);
        await program.UntilReadyAsync();
        var key = new Speaker(names[0], [], chance).Key;
        var papers = (await program.AskAsync("{ papers(first: 50, orderBy: TITLE_ASC) { nodes { id } } }", key: key))["papers"]!["nodes"]!.AsArray().Select(paper => (string)paper!["id"]!).ToList();
        var speakers = names.Select(name => new Speaker(name, papers, new Random(chance.Next()))).ToArray();
        var speaking = Task.WhenAll(speakers.Select(speaker => speaker.SpeakAsync(program)));
        await Task.Delay(chance.Next(_longestSpeaking));
        await program.KillAsync();
        await speaking;
        return speakers;
    }

    private async Task CheckAsync(int round, RunningProgram program, Speaker speaker)
    {
        var said = speaker.Answered.ToList();
        var answer = await program.AskAsync("query($name: String!) { changes(by: $name, first: 10000) { nodes { id kind summary } } }", new { name = speaker.Name }, speaker.Key);
        var log = answer["changes"]!["nodes"]!.AsArray();
        _answered += said.Count;
        if (speaker.Unanswered is { } open)
        {
            _unanswered++;
            if (log.Count == said.Count + 1)
                said.Add(open);
        }

        _done += said.Count - speaker.Answered.Count;
        findings.Expect(log.Count == said.Count, $"round {round}: {speaker.Name} has {log.Count} changes in the log and said {said.Count}");
        findings.Expect(log.Select(change => (string?)change!["id"]).Distinct().Count() == log.Count, $"round {round}: a change of {speaker.Name} is in the log twice");
        foreach (var (change, one) in log.Zip(said))
            findings.Expect((one.Undoes is not null) == ((string?)change!["kind"] == "UNDO"), $"round {round}: {change!["summary"]} stands in the log where {one} was said");
        await CheckSeenAsync(round, program, speaker, said);
    }

    private async Task CheckSeenAsync(int round, RunningProgram program, Speaker speaker, List<Speaker.Said> said)
    {
        var now = said.Concat(speaker.Unanswered is { Undoes: null } open && !said.Contains(open) ? [open with { IsSeen = false }] : [])
            .GroupBy(one => one.Marker).Select(group => group.Last()).ToList();
        var sessions = (await program.AskAsync("{ sessions(first: 10000) { nodes { title } } }", key: speaker.Key))["sessions"]!["nodes"]!.AsArray().Select(session => (string)session!["title"]!).ToHashSet();
        foreach (var part in now.Where(one => one.Kind != "session").Chunk(100))
        {
            var answers = await program.AskAsync($"{{ {string.Join(' ', part.Select((one, number) => one.Question(number)))} }}", key: speaker.Key);
            foreach (var (one, number) in part.Select((one, number) => (one, number)))
                findings.Expect(Speaker.Said.IsIn(answers[$"q{number}"]!) == one.IsSeen, $"round {round}: {one} is not so");
        }

        foreach (var session in now.Where(one => one.Kind == "session"))
            findings.Expect(sessions.Contains(session.Marker) == session.IsSeen, $"round {round}: {session} is not so");
    }

    private Task<RunningProgram> StartAsync(string[] names) => _library.StartAsync(
    [
        .. run.IsOnNeo4j ? ["--Neo4j:QueryTimeout=00:00:20"] : Array.Empty<string>(),
        .. names.SelectMany(name => new[] { $"--Auth:Keys:{name}:Role=CURATOR", $"--Auth:Keys:{name}:Key={new Speaker(name, [], new Random(0)).Key}" }),
    ]);
}
