using PaperGraph.Import.Works.Citations;

namespace PaperGraph.Import.Works.Titles;

/// <summary>The first words of a passage, where a work has no better title.</summary>
internal static class PassageTitle
{
    private const int MaxWords = 12;
    private const int MaxLength = 120;
    private const int MaxHan = 30;

    public static string Of(string passage)
    {
        var line = passage.IndexOf('\n') is >= 0 and var at ? passage[..at] : passage;
        var head = line.Length > MaxLength * 4 ? line[..(MaxLength * 4)] : line;
        if (Words.IsMostlyHan(head))
            return line.Length <= MaxHan ? line : line[..MaxHan] + "…";
        var words = Words.Of(head);
        var kept = string.Join(' ', words.Take(MaxWords));
        if (kept.Length > MaxLength)
            kept = kept[..(char.IsHighSurrogate(kept[MaxLength - 1]) ? MaxLength - 1 : MaxLength)];
        return kept.Length < string.Join(' ', words).Length || head.Length < line.Length ? kept.TrimEnd(',', ';', ':', '.', ' ') + "…" : kept;
    }
}
