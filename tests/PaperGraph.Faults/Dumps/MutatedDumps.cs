using System.Diagnostics;
using PaperGraph.Benchmarks.Dumps;
using PaperGraph.Core.Imports;
using PaperGraph.Import.Importing;

namespace PaperGraph.Faults.Dumps;

/// <summary>Reads damaged dumps: no crash, no hang, every line accounted for, and the same counts for the same bytes.</summary>
internal static class MutatedDumps
{
    // Of so many one is imported into a store, and of so many one is read twice.
    private const int Imported = 50;
    private const int ReadTwice = 20;

    // Works, topics and their words of a text are many times its bytes; what grows beyond that grows without measure.
    private const int MostAllocatedByByte = 4_000;
    private const long AllocatedAnyway = 8 << 20;

    private static readonly TimeSpan LongestReading = TimeSpan.FromMinutes(2);

    /// <summary>Reads as many as the run says.</summary>
    public static async Task RunAsync(FaultRun run, Findings findings)
    {
        await using var trial = new DumpTrial();
        await trial.BeginAsync();
        var originals = Originals();
        // What is made once, whatever is read, is no cost of a damaged dump.
        await trial.ReadAsync(originals[0]);
        var (read, refused, imported, bytesRead, most) = (0, 0, 0, 0L, 0.0);
        foreach (var number in run.Numbers)
        {
            var random = run.ChanceOf(number);
            var bytes = DumpMutator.Mutate(originals[random.Next(originals.Length)], random);
            bytesRead += bytes.Length;
            var before = GC.GetTotalAllocatedBytes();
            var outcome = await ReadAsync(trial, bytes, number, findings);
            var allocated = GC.GetTotalAllocatedBytes() - before;
            most = Math.Max(most, (allocated - AllocatedAnyway) / (double)(bytes.Length + 1));
            findings.Expect(allocated < AllocatedAnyway + (MostAllocatedByByte * (long)bytes.Length), $"dump {number}: {allocated:N0} bytes of memory for {bytes.Length:N0} bytes");
            _ = outcome is null ? refused++ : read++;
            if (outcome is not null && number % ReadTwice == 0)
                findings.Expect(await ReadAsync(trial, bytes, number, findings) == outcome, $"dump {number}: read twice, it has other counts");
            if (number % Imported == 0)
            {
                imported++;
                await ImportAsync(trial, bytes, outcome, number, findings);
            }

            run.Tell(number + 1);
        }

        Console.WriteLine(
            $"dumps: {run.Count} mutated dumps of seed {run.Seed}, {bytesRead / 1e6:N1} MB: {read} read to their end, {refused} refused as a whole with a reason; {imported} imported too; at most {most:N0} bytes allocated by byte read, {Process.GetCurrentProcess().PeakWorkingSet64 / 1e6:N0} MB resident at most; {findings.All.Count} findings");
    }

    private static byte[][] Originals()
    {
        var generated = new MemoryStream();
        new DumpGenerator(60, 6).WriteTo(generated);
        return [File.ReadAllBytes(Path.Combine(Checkout.Seeds, "deep-learning.hypothesis.txt")), generated.ToArray()];
    }

    private static async Task<LineCounts?> ReadAsync(DumpTrial trial, byte[] bytes, int number, Findings findings)
    {
        try
        {
            var counts = await trial.ReadAsync(bytes).WaitAsync(LongestReading);
            findings.Expect(counts.Total == LinesOf(bytes), $"dump {number}: {LinesOf(bytes)} lines, of which {counts.Total} are accounted for");
            return counts;
        }
        catch (FileProblemException)
        {
            return null;
        }
#pragma warning disable CA1031 // Whatever it is was found.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            findings.Add($"dump {number}: {exception}");
            return null;
        }
    }

    private static async Task ImportAsync(DumpTrial trial, byte[] bytes, LineCounts? counts, int number, Findings findings)
    {
        try
        {
            var (import, problem) = await trial.ImportAsync(bytes).WaitAsync(LongestReading);
            findings.Expect(problem?.Contains("mistake of PaperGraph", StringComparison.Ordinal) != true, $"dump {number}: {problem}");
            findings.Expect(counts is not null || import.Status == ImportStatus.Failed, $"dump {number}: refused, and {import.Status} as an import");
            findings.Expect(
                counts is null || import.Status == ImportStatus.Unchanged || (import.Status, import.Lines) == (ImportStatus.Done, counts),
                $"dump {number}: {counts}, and as an import {import.Status}, {import.Lines}");
        }
#pragma warning disable CA1031 // Whatever it is was found.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            findings.Add($"dump {number}, as an import: {exception}");
        }
    }

    private static int LinesOf(byte[] bytes) => bytes.AsSpan().Count((byte)'\n') + (bytes.Length > 0 && bytes[^1] != '\n' ? 1 : 0);
}
