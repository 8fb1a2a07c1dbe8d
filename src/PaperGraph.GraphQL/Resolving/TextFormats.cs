using System.Globalization;
using PaperGraph.Core.Timeline;

namespace PaperGraph.GraphQL.Resolving;

/// <summary>The schema's own scalars.</summary>
public static class TextFormats
{
    private const string InstantFormat = "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF";

    /// <summary>A day: <c>2023-07-14</c>.</summary>
    public static TextFormat<DateOnly> Date { get; } = new("Date", TryReadDate, DateText.Of);

    /// <summary>A month: <c>2023-07</c>.</summary>
    public static TextFormat<Month> Month { get; } = new("Month", Core.Timeline.Month.TryParse, month => month.ToString());

    /// <summary>A moment: <c>2023-07-14T16:00:00Z</c>; read with any offset.</summary>
    public static TextFormat<DateTimeOffset> Instant { get; } = new(
        "DateTime", TryReadInstant, instant => instant.UtcDateTime.ToString(InstantFormat + "'Z'", CultureInfo.InvariantCulture));

    /// <summary>An absolute address of the web, everything escaped that has to be.</summary>
    public static TextFormat<Uri> Url { get; } = new("URL", TryReadUrl, url => url.AbsoluteUri);

    private static bool TryReadDate(string text, out DateOnly date) =>
        DateOnly.TryParseExact(text, DateText.Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out date);

    private static bool TryReadInstant(string text, out DateTimeOffset instant) =>
        DateTimeOffset.TryParseExact(
            text, InstantFormat + "K", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out instant);

    private static bool TryReadUrl(string text, out Uri url)
    {
        var isUrl = Uri.TryCreate(text, UriKind.Absolute, out var parsed) && parsed.Scheme is "http" or "https" or "ftp";
        url = parsed!; // Read only where the result is true.
        return isUrl && parsed is not null;
    }
}
