using System.Globalization;
using PaperGraph.Core.Graph;

namespace PaperGraph.Storage.Neo4j.Paging;

/// <summary>Writes where something stands in a list as one text: these texts are in the order of the keys, as a server compares texts.</summary>
internal static class OrderText
{
    // Behind it, a longer text with the same beginning comes later, as no sign comes before this one.
    private const char End = '\u0001';

    // A server's indexes take entries of about 8,000 bytes, and a sign is up to four of them.
    private const int MostSigns = 1_900;

    public static string Of(Core.Paging.SortKey key)
    {
        var number = ((ulong)key.Number ^ 0x8000_0000_0000_0000).ToString("x16", CultureInfo.InvariantCulture);
        return $"{number}{Ordinal(key.Text)}{End}{Digits(key.Group)}{Digits(key.Id)}";
    }

    // Ids sort as the texts of NodeId do; the letter of the kind is all that differs.
    private static string Digits(UInt128 value) => NodeId.Of(NodeKind.Paper, value).ToString()[1..];

    // Sort keys compare UTF-16 units in lower case; servers compare code points, in which the surrogates' places come after all others'.
    private static string Ordinal(string? text)
    {
        if (string.IsNullOrEmpty(text))
            return string.Empty;
        var written = new System.Text.StringBuilder(text.Length);
        foreach (var sign in text.AsSpan(0, Math.Min(text.Length, MostSigns)))
        {
            var unit = char.ToLowerInvariant(sign);
            _ = unit switch
            {
                < '\uD800' => written.Append(unit),
                < '\uE000' => written.Append((char)(unit - 0xD800 + 0xE000)),
                _ => written.Append(char.ConvertFromUtf32(unit - 0xE000 + 0x10000)),
            };
        }

        return written.ToString();
    }
}
