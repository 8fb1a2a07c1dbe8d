using PaperGraph.Faults.Programs;

namespace PaperGraph.Faults.Disks;

/// <summary>The disk fails, and the system takes no writes to it any more: questions are answered, what is said is refused, and the next start on a disk that was seen to has all that was answered.</summary>
internal static class BrokenDisk
{
    private const int Megabytes = 48;
    private const int MostNotes = 40;

    public static async Task RunAsync(FaultRun run, Findings findings)
    {
        using var disk = SmallDisk.TryMake(Megabytes);
        if (disk is null)
        {
            Console.WriteLine("disk-broken: skipped, since a file system cannot be made and mounted here.");
            return;
        }

        using var library = new ServedLibrary { LibraryPath = Path.Combine(disk.Path, "library") }.WithSeeds();
        Notes? notes = null;
        for (var round = 0; round < run.Count; round++)
        {
            using var program = await library.StartAsync();
            await program.UntilReadyAsync();
            notes ??= await Notes.BeginAsync(program, "broken");
            await BreakAsync(round, run, program, notes, disk, findings);
            await StartBrokenAsync(round, library, findings);
            disk.Mend();
        }

        Console.WriteLine($"disk-broken: {run.Count} times broken while {notes?.Answered} notes were taken; {findings.All.Count} findings");
    }

    private static async Task BreakAsync(int round, FaultRun run, RunningProgram program, Notes notes, SmallDisk disk, Findings findings)
    {
        for (var said = run.ChanceOf(round).Next(MostNotes); said >= 0; said--)
            findings.Expect(await notes.SayAsync(program) is null, $"round {round}: nothing is taken before the disk breaks");
        await notes.CheckAsync(program, findings, $"round {round}, whole");
        disk.Break();
        var refusal = await notes.SayAsync(program);
        findings.Expect(refusal?.Code == "UNAVAILABLE", $"round {round}: on a broken disk a note was answered with {refusal}");
        await notes.CheckAsync(program, findings, $"round {round}, broken");
        var (exitCode, _) = await program.EndAsync();
        findings.Expect(exitCode == 0, $"round {round}: the program ended with {exitCode}");
    }

    private static async Task StartBrokenAsync(int round, ServedLibrary library, Findings findings)
    {
        using var program = RunningProgram.Begin(library.Settings());
        var listens = await program.ListensAsync();
        findings.Expect(
            !listens && program.Lines.Any(line => line.Contains(library.DatabasePath, StringComparison.Ordinal) && line.Contains("cannot be written to", StringComparison.Ordinal)),
            $"round {round}: a start on a disk that takes no writes says {string.Join(' ', program.Lines)}");
    }
}
