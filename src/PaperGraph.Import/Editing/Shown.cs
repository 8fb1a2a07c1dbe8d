namespace PaperGraph.Import.Editing;

/// <summary>Texts as messages and summaries show them.</summary>
internal static class Shown
{
    private const int LongestShown = 120;

    /// <summary>The beginning of a long text.</summary>
    public static string Short(string text)
    {
        if (text.Length <= LongestShown)
            return text;
        var end = char.IsHighSurrogate(text[LongestShown - 1]) ? LongestShown - 1 : LongestShown;
        return $"{text[..end]}…";
    }

    /// <summary>A text between quotation marks, or that there is none.</summary>
    public static string Quoted(string? text) => text is null ? "nothing" : $"“{Short(text)}”";

    /// <summary>The first of some names, between quotation marks, and how many more there are.</summary>
    public static string Listed(IReadOnlyList<string> names, int most)
    {
        var more = names.Count > most ? $" and {names.Count - most} more" : string.Empty;
        return $"{string.Join(", ", names.Take(most).Select(Quoted))}{more}";
    }
}
