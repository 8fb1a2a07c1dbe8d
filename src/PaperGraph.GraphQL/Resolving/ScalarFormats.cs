using System.Globalization;

namespace PaperGraph.GraphQL.Resolving;

/// <summary>How the schema's own scalars are read and written; months know it by themselves.</summary>
public static class ScalarFormats
{
    private const string DateFormat = "yyyy-MM-dd";
    private const string InstantFormat = "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF";

    /// <summary>Reads <c>2023-07-14</c>.</summary>
    public static bool TryParseDate(string text, out DateOnly date) =>
        DateOnly.TryParseExact(text, DateFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out date);

    /// <summary>Reads <c>2023-07-14T16:00:00Z</c>, or the same with an offset.</summary>
    public static bool TryParseInstant(string text, out DateTimeOffset instant) =>
        DateTimeOffset.TryParseExact(
            text, InstantFormat + "K", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out instant);

    /// <summary>Reads an absolute address of the web.</summary>
    public static bool TryParseUrl(string text, out Uri url)
    {
        var isUrl = Uri.TryCreate(text, UriKind.Absolute, out var parsed) && parsed.Scheme is "http" or "https" or "ftp";
        url = parsed!; // Read only where the result is true.
        return isUrl && parsed is not null;
    }

    /// <summary>Writes <c>2023-07-14</c>.</summary>
    public static string Format(DateOnly date) => date.ToString(DateFormat, CultureInfo.InvariantCulture);

    /// <summary>Writes <c>2023-07-14T16:00:00Z</c>.</summary>
    public static string Format(DateTimeOffset instant) =>
        instant.UtcDateTime.ToString(InstantFormat + "'Z'", CultureInfo.InvariantCulture);

    /// <summary>Writes an address with everything escaped that has to be.</summary>
    public static string Format(Uri url)
    {
        ArgumentNullException.ThrowIfNull(url);
        return url.AbsoluteUri;
    }
}
