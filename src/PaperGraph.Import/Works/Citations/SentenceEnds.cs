namespace PaperGraph.Import.Works.Citations;

/// <summary>Tells a full stop from the dot of an abbreviation or an initial.</summary>
internal static class SentenceEnds
{
    private static readonly HashSet<string> Abbreviations = new(StringComparer.OrdinalIgnoreCase)
    {
        "acad", "adv", "al", "ann", "appl", "assoc", "cf", "comput", "conf", "dr", "ed", "eds", "eng", "eq", "et", "fig", "figs", "inf", "int", "intell",
        "intl", "lett", "mach", "math", "med", "nat", "natl", "no", "op", "pp", "proc", "prof", "recognit", "res", "rev", "sci", "sec", "soc", "st",
        "stat", "symp", "syst", "tech", "trans", "univ", "vis", "vol", "vs",
    };

    /// <summary>Whether a sentence or a part of a citation ends with that character.</summary>
    public static bool IsAt(string text, int at)
    {
        if (text[at] is '。' or '！' or '？')
            return true;
        if (text[at] is not ('.' or '!' or '?') || (at + 1 < text.Length && !char.IsWhiteSpace(text[at + 1]) && text[at + 1] is not ('"' or '”' or '’' or ')')))
            return false;
        if (text[at] != '.')
            return true;
        var start = at;
        while (start > 0 && char.IsLetter(text[start - 1]))
            start--;
        var word = text[start..at];
        return !(word.Length == 1 && char.IsUpper(word[0])) && !(Abbreviations.Contains(word) && at + 1 < text.Length);
    }

    /// <summary>The first one at or behind a place; -1 where there is none.</summary>
    public static int FirstFrom(string text, int start)
    {
        for (var at = start; at < text.Length; at++)
        {
            if (IsAt(text, at))
                return at;
        }

        return -1;
    }
}
