using System.Diagnostics;
using PaperGraph.Import.Dumps;
using PaperGraph.Import.Tests.Seeds;
using PaperGraph.Import.Works;

namespace PaperGraph.Import.Tests.Dumps;

[Collection(nameof(Alone))]
public sealed class LargeFileTests(ITestOutputHelper output)
{
    private const int Times = 1500;
    private const long MaxGrowth = 48 << 20;

    [Fact]
    public async Task Memory_does_not_grow_with_the_file()
    {
        var file = new RepeatedStream([.. SeedFolder.DumpBytes(), .. "\n\n"u8], Times);
        var ledger = new LineLedger();
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var most = 0L;
        var started = Process.GetCurrentProcess().TotalProcessorTime;

        await foreach (var _ in new HypothesisTextReader().ReadAsync(file, ledger, TestContext.Current.CancellationToken))
        {
            if (ledger.Entries % 10_000 == 0)
                most = Math.Max(most, GC.GetTotalMemory(forceFullCollection: true) - before);
        }

        output.WriteLine($"{file.Length / (Process.GetCurrentProcess().TotalProcessorTime - started).TotalSeconds / 1e6:F0} MB a second of processor time, at most {most >> 20} MiB held");
        Assert.Equal(96 * Times, ledger.Entries);
        Assert.Equal(file.Length, ledger.Bytes);
        Assert.InRange(most, 0, MaxGrowth);
    }

    [Fact]
    public async Task A_file_of_one_endless_line_is_read_to_its_end()
    {
        var reading = await Reading.Of(new RepeatedStream([.. Enumerable.Repeat((byte)'x', 1 << 16)], 1600));

        Assert.Equal((1, 100L << 20), (reading.Ledger.Problem, reading.Ledger.Bytes));
        Assert.Equal(4096, reading.Problems[0].Text.Length);
    }

    [Fact]
    public async Task Works_are_read_out_of_many_entries()
    {
        var entries = (await Reading.Of(SeedFolder.DumpBytes())).Entries;
        var started = Process.GetCurrentProcess().TotalProcessorTime;

        for (var round = 0; round < 50; round++)
        {
            foreach (var entry in entries)
                Assert.NotEmpty(WorkReader.Read(entry).Title);
        }

        var annotations = entries.Sum(entry => entry.Annotations.Count) * 50;
        output.WriteLine($"{annotations / (Process.GetCurrentProcess().TotalProcessorTime - started).TotalSeconds:F0} annotations a second of processor time");
    }
}
