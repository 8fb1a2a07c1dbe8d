using PaperGraph.Benchmarks.Dumps;
using PaperGraph.Faults.Kills;
using PaperGraph.Faults.Programs;

namespace PaperGraph.Faults.Disks;

/// <summary>The disk is full while somebody says something and while a file is read: both are refused with a sentence, what was answered stays, and room is all that it takes.</summary>
internal sealed class FullDisk(FaultRun run, Findings findings, SmallDisk disk) : IDisposable
{
    private const int Megabytes = 48;
    private const int NoteLength = 8_000;
    private const int MostNotes = 4_000;
    private const string File = "generated.txt";

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly ServedLibrary _library = new ServedLibrary { LibraryPath = Path.Combine(disk.Path, "library") }.WithSeeds();
    private int _refused;

    public static async Task RunAsync(FaultRun run, Findings findings)
    {
        using var disk = SmallDisk.TryMake(Megabytes);
        if (disk is null)
        {
            Console.WriteLine("disk-full: skipped, since a file system cannot be made and mounted here.");
            return;
        }

        using var full = new FullDisk(run, findings, disk);
        await full.RunAsync();
    }

    public void Dispose() => _library.Dispose();

    private async Task RunAsync()
    {
        using var program = await _library.StartAsync();
        await program.UntilReadyAsync();
        var notes = await Notes.BeginAsync(program, "full");
        for (var round = 0; round < run.Count; round++)
        {
            await SayAsync(round, program, notes);
            await ImportAsync(round, program);
            findings.Expect(await notes.SayAsync(program) is null, $"round {round}: there is room, and nothing is taken");
            await notes.CheckAsync(program, findings, $"round {round}");
        }

        var seen = await LibraryView.WholeAsync(program);
        var (exitCode, _) = await program.EndAsync();
        findings.Expect(exitCode == 0, $"the program ended with {exitCode}");
        await StartFullAsync(notes);
        using var again = await _library.StartAsync();
        await again.UntilReadyAsync();
        await notes.CheckAsync(again, findings, "the next start");
        findings.Expect(await LibraryView.WholeAsync(again) == seen, "the next start shows something else than what was seen before");
        Console.WriteLine($"disk-full: {run.Count} times full while {notes.Answered} notes were taken and {_refused} refused, and while a file was read; {findings.All.Count} findings");
    }

    private async Task SayAsync(int round, RunningProgram program, Notes notes)
    {
        using var filler = FillerFile.Fill(disk.Path, run.ChanceOf(round).Next(400_000));
        Refusal? refusal = null;
        for (var said = 0; said < MostNotes && refusal is null; said++)
            refusal = await notes.SayAsync(program, NoteLength);
        _refused++;
        findings.Expect(refusal?.Code == "UNAVAILABLE" && refusal.Message.Contains("is full", StringComparison.Ordinal), $"round {round}: on a full disk a note was answered with {refusal}");
        await notes.CheckAsync(program, findings, $"round {round}, full");
    }

    private async Task ImportAsync(int round, RunningProgram program)
    {
        var before = await LibraryView.GlanceAsync(program);
        using (FillerFile.Fill(disk.Path, run.ChanceOf(round).Next(1_000_000)))
        {
            var heard = program.Lines.Count;
            _library.Write(File, new DumpGenerator(600, 5, (round % 2) + 1).WriteTo);
            var isSaid = await UntilAsync(() => Task.FromResult(program.Lines.Skip(heard).Any(line => line.Contains("is full", StringComparison.Ordinal))));
            findings.Expect(isSaid, $"round {round}: a file was read on a full disk, and nobody said that it is full");
            findings.Expect(await LibraryView.GlanceAsync(program) == before, $"round {round}: a part of a file is seen that did not fit");
        }

        findings.Expect(await UntilAsync(async () => await LibraryView.GlanceAsync(program) != before), $"round {round}: there is room, and the file is not read");
        await program.UntilReadyAsync();
    }

    // A start that cannot write says so and ends; one that need not may go on.
    private async Task StartFullAsync(Notes notes)
    {
        using var filler = FillerFile.Fill(disk.Path, leaving: 0);
        using var program = RunningProgram.Begin(_library.Settings());
        if (await program.ListensAsync())
            await notes.CheckAsync(program, findings, "a start on a full disk");
        else
            findings.Expect(program.Lines.Any(line => line.Contains(_library.DatabasePath, StringComparison.Ordinal) && line.Contains("is full", StringComparison.Ordinal)), $"a start on a full disk says {string.Join(' ', program.Lines)}");
    }

    private static async Task<bool> UntilAsync(Func<Task<bool>> holds)
    {
        using var limit = new CancellationTokenSource(Patience);
        while (!limit.IsCancellationRequested)
        {
            if (await holds())
                return true;
            await Task.Delay(TimeSpan.FromMilliseconds(50), CancellationToken.None);
        }

        return false;
    }
}
