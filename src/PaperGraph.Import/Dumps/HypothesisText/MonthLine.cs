using System.Buffers.Text;
using PaperGraph.Core.Timeline;

namespace PaperGraph.Import.Dumps.HypothesisText;

/// <summary>A line such as <c> Jul 2023</c>, with its leading blank.</summary>
internal static class MonthLine
{
    private const int Length = 9;

    private static ReadOnlySpan<byte> Names => "JanFebMarAprMayJunJulAugSepOctNovDec"u8;

    public static bool TryParse(ReadOnlySpan<byte> line, out Month month)
    {
        month = default;
        var text = line.TrimEnd(" \t"u8);
        if (text.Length != Length || text[0] != ' ' || text[4] != ' ')
            return false;
        var at = Names.IndexOf(text[1..4]);
        if (at < 0 || at % 3 != 0)
            return false;
        if (!Utf8Parser.TryParse(text[5..], out ushort year, out var read) || read != 4 || year == 0)
            return false;
        month = new Month(year, at / 3 + 1);
        return true;
    }
}
