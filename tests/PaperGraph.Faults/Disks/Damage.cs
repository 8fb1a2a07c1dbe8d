namespace PaperGraph.Faults.Disks;

/// <summary>What can happen to a file that nobody wrote to.</summary>
/// <param name="Name">For a person.</param>
/// <param name="Do">Does it to the file's bytes, which keep their place.</param>
internal sealed record Damage(string Name, Action<FileStream, Random> Do)
{
    private const int Sector = 512;

    public static readonly IReadOnlyList<Damage> All =
    [
        new("cut short", static (file, random) => file.SetLength(random.NextInt64(file.Length))),
        new("a bit flipped", static (file, random) => Change(file, random, 1, (bytes, chance) => bytes[0] ^= (byte)(1 << chance.Next(8)))),
        new("bits flipped in many places", static (file, random) =>
        {
            for (var flips = random.Next(2, 60); flips > 0; flips--)
                Change(file, random, 1, (bytes, chance) => bytes[0] ^= (byte)(1 << chance.Next(8)));
        }),
        new("a sector of noise", static (file, random) => Change(file, random, Sector, (bytes, chance) => chance.NextBytes(bytes))),
        new("a sector of zeros", static (file, random) => Change(file, random, Sector, (bytes, _) => Array.Clear(bytes))),
        new("a page of another place", static (file, random) =>
        {
            const int Page = 8 * Sector;
            var other = new byte[Page];
            file.Position = random.NextInt64(Math.Max(1, file.Length / Page)) * Page;
            file.ReadAtLeast(other, Page, throwOnEndOfStream: false);
            file.Position = random.NextInt64(Math.Max(1, file.Length / Page)) * Page;
            file.Write(other);
        }),
    ];

    private static void Change(FileStream file, Random random, int length, Action<byte[], Random> change)
    {
        var place = random.NextInt64(Math.Max(1, file.Length / length)) * length;
        var bytes = new byte[length];
        file.Position = place;
        var read = file.ReadAtLeast(bytes, length, throwOnEndOfStream: false);
        change(bytes, random);
        file.Position = place;
        file.Write(bytes, 0, read);
    }
}
