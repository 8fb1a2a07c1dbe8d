namespace PaperGraph.Core.Topics.Recognition;

/// <summary>Weighs what stands between two letters.</summary>
internal static class GapReader
{
    // PDFs leave two blanks where a dash was lost; where there are more, a column or a form begins.
    private const int MostBlanks = 2;

    /// <summary>The gap from <paramref name="start" />, which is no letter, to <paramref name="end" />, where the next letter stands.</summary>
    public static GapKind KindOf(string text, int start, int end, bool nextIsUpper, out bool newLine)
    {
        var kind = GapKind.Joint;
        var blanks = 0;
        var lines = 0;
        for (var i = start; i < end; i++)
        {
            var character = text[i];
            if (character == '\n')
                lines++;
            else if (char.IsWhiteSpace(character))
                blanks++;
            else if (!IsJoint(text, i, start, end, nextIsUpper) && LetterFolding.Of(character) != LetterFolding.Transparent)
                kind = GapKind.Break;
        }

        newLine = lines > 0;
        if (kind == GapKind.Break || blanks > MostBlanks || lines > 1 || (lines == 1 && nextIsUpper))
            return GapKind.Break;
        return blanks + lines > 0 ? GapKind.Blank : kind;
    }

    private static bool IsJoint(string text, int at, int start, int end, bool nextIsUpper) => text[at] switch
    {
        '-' or '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2212' or '\'' or '\u2019' or '/' or '_' or '&' => true,
        // tf.keras, GPT-3.5; but "deep.Learning" is an end of a sentence that lost its blank.
        '.' => at == start && end == start + 1 && start > 0 && !nextIsUpper,
        // (hyper)parameter, E(n)-equivariant.
        '(' => at == start && end == start + 1 && start > 0,
        ')' => at == start && start > 0 && (end == start + 1 || text[at + 1] == '-'),
        _ => false,
    };
}
