namespace PaperGraph.Calendar.Writing;

/// <summary>Breaks long lines between characters: RFC 5545, section 3.1.</summary>
/// <remarks>The package breaks them within characters that are two units of UTF-16, of which neither half is a character in UTF-8.</remarks>
internal static class FoldedLines
{
    private const string Break = "\r\n ";
    private const int MostOctets = 75;

    /// <summary>The lines in UTF-8, each no longer than 75 octets.</summary>
    /// <param name="lines">Lines that may be broken.</param>
    public static byte[] Of(string lines)
    {
        using var folded = new MemoryStream(lines.Length);
        Span<byte> character = stackalloc byte[4];
        var octets = 0;
        foreach (var rune in lines.Replace(Break, string.Empty, StringComparison.Ordinal).EnumerateRunes())
        {
            if (rune.Value != '\r' && rune.Value != '\n' && octets + rune.Utf8SequenceLength > MostOctets)
            {
                folded.Write("\r\n "u8);
                octets = 1;
            }

            octets = rune.Value == '\n' ? 0 : octets + rune.Utf8SequenceLength;
            folded.Write(character[..rune.EncodeToUtf8(character)]);
        }

        return folded.ToArray();
    }
}
