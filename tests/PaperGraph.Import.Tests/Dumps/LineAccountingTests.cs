using PaperGraph.Import.Tests.Seeds;

namespace PaperGraph.Import.Tests.Dumps;

public sealed class LineAccountingTests
{
    private const int Rounds = 60;

    public static TheoryData<string> Damages => ["cut", "shuffled", "bytes changed", "lines doubled", "blank lines lost"];

    [Theory]
    [MemberData(nameof(Damages))]
    public async Task Every_line_of_a_damaged_dump_is_counted_once(string damage)
    {
        var random = new Random(20230701);
        var seed = SeedFolder.DumpBytes();
        for (var round = 0; round < Rounds; round++)
        {
            var bytes = Damage(damage, seed, random);

            var reading = await Reading.Of(new Trickle(bytes, random));

            Assert.Equal(LinesOf(bytes), reading.Ledger.Counts.Total);
            Assert.Equal(reading.Entries.Count, reading.Ledger.Entries);
            Assert.Equal(reading.Problems.Count, reading.Ledger.Problem);
            Assert.Equal(bytes.Length, reading.Ledger.Bytes);
        }
    }

    private static byte[] Damage(string damage, byte[] seed, Random random) => damage switch
    {
        "cut" => [.. seed.Skip(random.Next(seed.Length)).Take(random.Next(5000))],
        "bytes changed" => WithChangedBytes(seed, random),
        _ => Joined(damage switch
        {
            "shuffled" => Shuffled(Lines(seed), random),
            "lines doubled" => Lines(seed).SelectMany(line => Enumerable.Repeat(line, random.Next(3))),
            _ => Lines(seed).Where(line => line.Length > 0 || random.Next(2) == 0),
        }),
    };

    private static byte[] WithChangedBytes(byte[] seed, Random random)
    {
        var changed = seed.ToArray();
        for (var change = 0; change < 200; change++)
            changed[random.Next(changed.Length)] = (byte)random.Next(256);
        return changed;
    }

    private static byte[][] Shuffled(byte[][] lines, Random random)
    {
        random.Shuffle(lines);
        return lines;
    }

    private static byte[][] Lines(byte[] bytes) => [.. Split(bytes)];

    private static IEnumerable<byte[]> Split(byte[] bytes)
    {
        for (var start = 0; start < bytes.Length;)
        {
            var at = Array.IndexOf(bytes, (byte)'\n', start);
            var end = at < 0 ? bytes.Length : at;
            yield return bytes[start..end];
            start = end + 1;
        }
    }

    private static byte[] Joined(IEnumerable<byte[]> lines) => [.. lines.SelectMany(line => line.Append((byte)'\n'))];

    private static int LinesOf(byte[] bytes) =>
        bytes.Count(unit => unit == '\n') + (bytes.Length > 0 && bytes[^1] != '\n' ? 1 : 0);

    /// <summary>Gives a few bytes at a time, as a network does.</summary>
    private sealed class Trickle(byte[] bytes, Random random) : MemoryStream(bytes)
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            base.ReadAsync(buffer[..Math.Min(buffer.Length, random.Next(1, 4000))], cancellationToken);
    }
}
