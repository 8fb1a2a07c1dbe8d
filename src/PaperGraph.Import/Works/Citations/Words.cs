namespace PaperGraph.Import.Works.Citations;

/// <summary>Small questions about words.</summary>
internal static class Words
{
    public static string[] Of(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    public static string WithSingleBlanks(string text) => string.Join(' ', Of(text));

    public static bool IsHan(char unit) => unit is >= '\u4E00' and <= '\u9FFF' or >= '\u3400' and <= '\u4DBF';

    /// <summary>Whether the writing system is one that sets no blanks between words.</summary>
    public static bool IsMostlyHan(string text) => text.Count(IsHan) * 3 >= text.Count(char.IsLetter) && text.Any(IsHan);

    public static bool IsAllCaps(string text)
    {
        var upper = text.Count(char.IsUpper);
        return upper >= 2 && text.Count(char.IsLower) * 10 <= upper;
    }
}
