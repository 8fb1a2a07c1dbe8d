using PaperGraph.Import.Works.Citations;

namespace PaperGraph.Import.Works.Statements;

/// <summary>Cuts a text into its sentences.</summary>
internal static class Sentences
{
    // Whatever is longer is a table, a formula or a page without stops.
    private const int MaxLength = 800;

    /// <summary>Where the sentences stand that are short enough to be read.</summary>
    public static IEnumerable<TextSpan> Of(string text)
    {
        for (var start = 0; start < text.Length;)
        {
            var end = EndFrom(text, start);
            while (start < end && (char.IsWhiteSpace(text[start]) || text[start] is '-' or '*' or '•'))
                start++;
            if (end - start is > 2 and <= MaxLength)
                yield return new TextSpan(start, end - start);
            start = end + 1;
        }
    }

    private static int EndFrom(string text, int start)
    {
        for (var at = start; at < text.Length; at++)
        {
            if (text[at] == '\n' || (text[at] is '.' or '!' or '?' or '。' or '！' or '？' && SentenceEnds.IsAt(text, at)))
                return at;
        }

        return text.Length;
    }
}
