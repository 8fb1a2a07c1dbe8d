using PaperGraph.Faults.Programs;

namespace PaperGraph.Faults.Disks;

/// <summary>Damages the library's files, before a start and while the program runs: it answers what is right, or refuses; it never answers anything else.</summary>
internal sealed class DamagedFiles(FaultRun run, Findings findings) : IDisposable
{
    private const string Log = "-wal";

    private readonly ServedLibrary _whole = new ServedLibrary().WithSeeds();
    private readonly Dictionary<string, (int Times, int Refused, int Right)> _outcomes = [];
    private KnownAnswers? _before;
    private KnownAnswers? _after;

    public static async Task RunAsync(FaultRun run, Findings findings)
    {
        using var files = new DamagedFiles(run, findings);
        await files.RunAsync();
    }

    public void Dispose() => _whole.Dispose();

    private async Task RunAsync()
    {
        await PrepareAsync();
        foreach (var round in run.Numbers)
            await DamageAsync(round);
        foreach (var (name, (times, refused, right)) in _outcomes.OrderBy(outcome => outcome.Key, StringComparer.Ordinal))
            Console.WriteLine($"  {name}: {times} times, {refused} refused to start or refused questions, {right} answered all of them rightly");
        Console.WriteLine($"damage: {run.Count} damages of seed {run.Seed}; {findings.All.Count} findings");
    }

    // A library whose log holds one change more than its database, as a program leaves it that was killed.
    private async Task PrepareAsync()
    {
        using (var first = await _whole.StartAsync())
        {
            await first.UntilReadyAsync();
            await first.EndAsync();
        }

        using var program = await _whole.StartAsync();
        await program.UntilReadyAsync();
        _before = await KnownAnswers.OfAsync(program);
        findings.Expect(await (await Notes.BeginAsync(program, "last")).SayAsync(program) is null, "nothing is taken before anything is damaged");
        _after = await KnownAnswers.OfAsync(program);
        await program.KillAsync();
    }

    private async Task DamageAsync(int round)
    {
        var chance = run.ChanceOf(round);
        var damage = Damage.All[round % Damage.All.Count];
        var (isLog, isRunning) = (round / Damage.All.Count % 2 == 1, round / Damage.All.Count / 2 % 2 == 1);
        var name = $"the {(isLog ? "log" : "database")} {(isRunning ? "of a running program" : "before a start")}, {damage.Name}";
        using var library = Copy();
        var path = library.DatabasePath + (isLog ? Log : string.Empty);
        var (isRefused, refused) = isRunning
            ? await RunAsync(round, library, () => Do(damage, path, chance), name)
            : await StartAsync(round, library, () => Do(damage, path, chance), isLog, name);
        var (times, allRefused, right) = _outcomes.GetValueOrDefault(name);
        var isAnyRefused = isRefused || refused > 0;
        _outcomes[name] = (times + 1, allRefused + (isAnyRefused ? 1 : 0), right + (isAnyRefused ? 0 : 1));
    }

    private async Task<(bool IsRefused, int Refused)> StartAsync(int round, ServedLibrary library, Action damage, bool isLog, string name)
    {
        damage();
        // What the end of a log was cannot be known: SQLite takes it up to the first frame that is not whole.
        return await OpenAsync(round, library, isLog ? [_before!, _after!] : [_after!], name); // Known since the preparation.
    }

    private async Task<(bool IsRefused, int Refused)> RunAsync(int round, ServedLibrary library, Action damage, string name)
    {
        int refused;
        using (var program = await library.StartAsync())
        {
            damage();
            refused = await KnownAnswers.CheckAsync(program, [_after!], findings, $"round {round}, {name}"); // Known since the preparation.
            refused += await KnownAnswers.CheckAsync(program, [_after!], findings, $"round {round}, {name}, asked again");
            var said = Refusal.In(await program.AnswerAsync("mutation { addPaper(input: {title: \"Said on a damaged library\"}) { errors { message } } }"));
            findings.Expect(said is null or { Code: "UNAVAILABLE" }, $"round {round}, {name}: something was said and answered with {said}");
            var (exitCode, _) = await program.EndAsync();
            findings.Expect(exitCode == 0, $"round {round}, {name}: the program ended with {exitCode}: {string.Join(' ', program.Lines.TakeLast(3))}");
        }

        return (false, refused);
    }

    private async Task<(bool IsRefused, int Refused)> OpenAsync(int round, ServedLibrary library, IReadOnlyList<KnownAnswers> right, string name)
    {
        using var program = RunningProgram.Begin(library.Settings());
        if (await program.ListensAsync())
            return (false, await KnownAnswers.CheckAsync(program, right, findings, $"round {round}, {name}"));
        var exitCode = await program.UntilEndedAsync();
        var said = string.Join(' ', program.Lines);
        findings.Expect(
            exitCode == 1 && said.Contains("PaperGraph cannot start: ", StringComparison.Ordinal) && said.Contains(library.DatabasePath, StringComparison.Ordinal),
            $"round {round}, {name}: the program ended with {exitCode} and said {said}");
        return (true, 0);
    }

    private ServedLibrary Copy()
    {
        var copy = new ServedLibrary().WithSeeds();
        Directory.CreateDirectory(copy.LibraryPath);
        foreach (var file in Directory.EnumerateFiles(_whole.LibraryPath))
            File.Copy(file, Path.Combine(copy.LibraryPath, Path.GetFileName(file)));
        return copy;
    }

    private static void Do(Damage damage, string path, Random chance)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite);
        damage.Do(file, chance);
    }
}
