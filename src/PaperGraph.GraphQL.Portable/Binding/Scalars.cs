using System.Globalization;
using GraphQL.Types;
using PaperGraph.Core.Timeline;

namespace PaperGraph.GraphQL.Portable.Binding;

/// <summary>The schema's own scalars.</summary>
internal static class Scalars
{
    private const string DateFormat = "yyyy-MM-dd";

    public static IReadOnlyList<ScalarGraphType> All() =>
    [
        new TextScalar<DateOnly>("Date", TryParseDate, date => date.ToString(DateFormat, CultureInfo.InvariantCulture)),
        new TextScalar<Month>("Month", Month.TryParse, month => month.ToString()),
        new TextScalar<DateTimeOffset>("DateTime", TryParseInstant, Format),
        new TextScalar<Uri>("URL", TryParseUrl, url => url.AbsoluteUri),
    ];

    public static string Format(DateTimeOffset instant) =>
        instant.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", CultureInfo.InvariantCulture);

    private static bool TryParseDate(string text, out DateOnly date) =>
        DateOnly.TryParseExact(text, DateFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out date);

    private static bool TryParseInstant(string text, out DateTimeOffset instant) =>
        DateTimeOffset.TryParseExact(
            text, "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out instant);

    private static bool TryParseUrl(string text, out Uri url)
    {
        var isUrl = Uri.TryCreate(text, UriKind.Absolute, out var parsed) && parsed.Scheme is "http" or "https" or "ftp";
        url = parsed!; // Read only where the result is true.
        return isUrl && parsed is not null;
    }
}
