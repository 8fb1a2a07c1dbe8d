using System.Text;

namespace PaperGraph.Faults.Dumps;

/// <summary>Damages dumps as disks, editors, copying and malice do.</summary>
internal static class DumpMutator
{
    // By which a dump is known, whatever part of it follows.
    private static readonly byte[] Head = " Jul 2023\n\narxiv.org arxiv.org\n\nAttention Is All You Need\nTags\nAnnotators\nURL\n\n"u8.ToArray();

    private const int MostChanges = 5;
    private const int LongestLine = 300_000;

    private static readonly Func<byte[], Random, byte[]>[] Damages =
        [FlipBytes, SwapLines, DoubleLines, CutOut, JoinLines, InsertText, InsertBytes, Recode, ChangeLineEnds, LengthenLine, Repeat];

    private static readonly string[] Texts =
    [
        " Dec 999999999999", " Foo 2023", " Jan 0000", " Feb 99999", " Jul 2023", " Jul -1", "Tags", "Annotators", "URL", "Tags\nTags\n Tags\nAnnotators", "\n\n\n",
        "\u202Eevil\u202C", "a\u0301\u0302\u0303\u0304\u0305\u0306\u0307", "שלום", "\u0000", "\uFEFF", "\u2028", "\u2029", "\u0085", "\u000B", "\u000C", "𝔘𝔫𝔦", "👩‍👩‍👧‍👦", "ﷺ",
        "arxiv.org arxiv.org", "localhost localhost", "https://arxiv.org/abs/9999.99999v999", "doi:10.1000/" + "x", "file:///etc/passwd", "\u00AD\u200B\u200D", "((((((((((", "“„\"'", "\\u0000",
        "Smith et al. (999999999999) Title. Journal 12345678901234567890, 1-2.", "al., 2013. 2013. 2013. (2013)", "responds to https://", "İıſK",
    ];

    private static readonly byte[][] Bytes =
        [[0xED, 0xA0, 0x80], [0xED, 0xB0, 0x80], [0xC0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xFF], [0x80], [0xEF, 0xBB], [0xE2, 0x80], [0xFF, 0xFE], [0xFE, 0xFF], [0], [0x1A], [0x0D]];

    private static readonly Encoding[] Encodings =
        [Encoding.Unicode, Encoding.BigEndianUnicode, Encoding.UTF32, Encoding.Latin1, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true)];

    /// <summary>A part of a dump, or all of it, with a few damages.</summary>
    public static byte[] Mutate(byte[] dump, Random random)
    {
        var bytes = random.Next(4) == 0 ? dump : Part(dump, random);
        for (var change = random.Next(1, MostChanges + 1); change > 0; change--)
            bytes = Damages[random.Next(Damages.Length)](bytes, random);
        return bytes;
    }

    private static byte[] Part(byte[] dump, Random random)
    {
        var start = random.Next(dump.Length);
        return [.. random.Next(10) == 0 ? [] : Head, .. dump[start..Math.Min(dump.Length, start + random.Next(1, 20_000))]];
    }

    private static byte[] FlipBytes(byte[] bytes, Random random)
    {
        var changed = bytes.ToArray();
        for (var flips = changed.Length == 0 ? 0 : random.Next(1, 40); flips > 0; flips--)
            changed[random.Next(changed.Length)] ^= (byte)(1 << random.Next(8));
        return changed;
    }

    private static byte[] SwapLines(byte[] bytes, Random random) => WithLines(bytes, lines =>
    {
        for (var swaps = random.Next(1, 20); swaps > 0; swaps--)
        {
            var (one, other) = (random.Next(lines.Count), random.Next(lines.Count));
            (lines[one], lines[other]) = (lines[other], lines[one]);
        }
    });

    private static byte[] DoubleLines(byte[] bytes, Random random) => WithLines(bytes, lines =>
    {
        for (var times = random.Next(1, 20); times > 0; times--)
            lines.Insert(random.Next(lines.Count), lines[random.Next(lines.Count)]);
    });

    private static byte[] JoinLines(byte[] bytes, Random random) => WithLines(bytes, lines =>
    {
        for (var times = random.Next(1, 20); times > 0 && lines.Count > 1; times--)
        {
            var at = random.Next(lines.Count - 1);
            lines[at] = [.. lines[at], .. lines[at + 1]];
            lines.RemoveAt(at + 1);
        }
    });

    private static byte[] CutOut(byte[] bytes, Random random)
    {
        var (one, other) = (random.Next(bytes.Length + 1), random.Next(bytes.Length + 1));
        return random.Next(2) == 0 ? bytes[..one] : [.. bytes[..Math.Min(one, other)], .. bytes[Math.Max(one, other)..]];
    }

    private static byte[] InsertText(byte[] bytes, Random random) => Insert(bytes, Encoding.UTF8.GetBytes(Texts[random.Next(Texts.Length)]), random);

    private static byte[] InsertBytes(byte[] bytes, Random random) => Insert(bytes, Bytes[random.Next(Bytes.Length)], random);

    // As a whole, or only from somewhere on, as a file that two programs wrote.
    private static byte[] Recode(byte[] bytes, Random random)
    {
        var encoding = Encodings[random.Next(Encodings.Length)];
        var from = random.Next(2) == 0 ? 0 : random.Next(bytes.Length + 1);
        var mark = from == 0 && random.Next(2) == 0 ? encoding.GetPreamble() : [];
        return [.. mark, .. bytes[..from], .. encoding.GetBytes(Encoding.UTF8.GetString(bytes.AsSpan(from)))];
    }

    private static byte[] ChangeLineEnds(byte[] bytes, Random random)
    {
        var end = Encoding.UTF8.GetBytes(random.Next(3) switch { 0 => "\r", 1 => "\r\n", _ => "\n\r" });
        return Join(LinesOf(bytes), end);
    }

    private static byte[] LengthenLine(byte[] bytes, Random random)
    {
        var unit = Encoding.UTF8.GetBytes(random.Next(3) == 0 ? Texts[random.Next(Texts.Length)].Replace("\n", " ", StringComparison.Ordinal) : "word ");
        return Insert(bytes, Times(unit, random.Next(1, LongestLine / unit.Length)), random);
    }

    private static byte[] Repeat(byte[] bytes, Random random) => bytes.Length > 50_000 ? bytes : Times(bytes, random.Next(2, 4));

    private static byte[] Insert(byte[] bytes, byte[] more, Random random)
    {
        var at = random.Next(bytes.Length + 1);
        return [.. bytes[..at], .. more, .. bytes[at..]];
    }

    private static byte[] WithLines(byte[] bytes, Action<List<byte[]>> change)
    {
        var lines = LinesOf(bytes);
        change(lines);
        return Join(lines, [(byte)'\n']);
    }

    private static List<byte[]> LinesOf(byte[] bytes)
    {
        var lines = new List<byte[]>();
        for (var start = 0; start <= bytes.Length;)
        {
            var end = Array.IndexOf(bytes, (byte)'\n', start);
            lines.Add(bytes[start..(end < 0 ? bytes.Length : end)]);
            start = end < 0 ? bytes.Length + 1 : end + 1;
        }

        return lines;
    }

    private static byte[] Times(byte[] part, int times) => Join([.. Enumerable.Repeat(part, times)], []);

    private static byte[] Join(List<byte[]> parts, byte[] between)
    {
        using var joined = new MemoryStream();
        foreach (var (number, part) in parts.Index())
        {
            joined.Write(number == 0 ? [] : between);
            joined.Write(part);
        }

        return joined.ToArray();
    }
}
