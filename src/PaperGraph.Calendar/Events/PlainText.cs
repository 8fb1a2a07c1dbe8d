namespace PaperGraph.Calendar.Events;

/// <summary>Texts of people as a calendar can hold them: RFC 5545, section 3.3.11.</summary>
internal static class PlainText
{
    private const int MostShown = 160;

    /// <summary>The text without control characters but ends of lines and tabs.</summary>
    public static string Of(string text) =>
        string.Concat(text.ReplaceLineEndings("\n").Where(sign => sign is '\n' or '\t' || !char.IsControl(sign)));

    /// <summary>The beginning of a text, on one line.</summary>
    public static string Short(string text)
    {
        var line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (line.Length <= MostShown)
            return Of(line);
        var end = char.IsHighSurrogate(line[MostShown - 1]) ? MostShown - 1 : MostShown;
        return Of($"{line[..end].TrimEnd()}…");
    }
}
