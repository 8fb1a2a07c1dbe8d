using System.Text.RegularExpressions;
using PaperGraph.Import.Works.Citations;

namespace PaperGraph.Import.Works.Titles;

/// <summary>A title as it is shown, out of the title as it was copied.</summary>
internal static partial class ShownTitle
{
    public static string Of(string copied)
    {
        var single = Words.WithSingleBlanks(WithDashes(copied.Trim())).TrimEnd('*', '†', '∗', ',', ';').Trim('"', '“', '”');
        var whole = LostMarks.Restore(single);
        return Words.IsAllCaps(whole) && Words.Of(whole).Length > 1 ? TitleCase.Of(whole) : whole;
    }

    // Two blanks are what is left of a dash between them. Behind it stands a subtitle, or one word: the name that the work goes by.
    private static string WithDashes(string title)
    {
        var at = LostDash().Match(title);
        if (!at.Success)
            return title;
        var behind = title[(at.Index + at.Length)..];
        var before = title[..at.Index].TrimEnd();
        return IsName(behind) && Words.Of(before).Length > 2 ? before : LostDash().Replace(title, " – ");
    }

    private static bool IsName(string text) => !text.Contains(' ') && (text.Any(char.IsDigit) || text.Skip(1).Any(char.IsUpper));

    [GeneratedRegex(@"(?<=\S)\s{2,}(?=\S)")]
    private static partial Regex LostDash();
}
