using System.Text.RegularExpressions;

namespace PaperGraph.Import.Works.Keys;

/// <summary>Addresses in a text, taken out of the links that annotation tools wrap around them.</summary>
internal static partial class Addresses
{
    public static IReadOnlyList<Uri> FindAll(string text) =>
        [.. Shown().Matches(text).Select(match => Read(match.Value)).OfType<Uri>().Distinct()];

    /// <summary>The text without its addresses.</summary>
    public static string CutFrom(string text) => Shown().Replace(text, string.Empty);

    private static Uri? Read(string shown)
    {
        var trimmed = shown.TrimEnd('.', ',', ';', ':', '!', '?', '\'', '"', '’', '”', '>');
        if (trimmed.EndsWith(')') && !trimmed.Contains('('))
            trimmed = trimmed[..^1];
        return Uri.TryCreate(Unwrap(trimmed), UriKind.Absolute, out var url) && url.Host.Contains('.') ? url : null;
    }

    private static string Unwrap(string address)
    {
        var match = Wrapped().Match(address);
        if (!match.Success)
            return address;
        var inner = match.Groups["plain"] is { Success: true } plain
            ? plain.Value
            : Uri.UnescapeDataString(match.Groups["escaped"].Value);
        return inner.Contains("://", StringComparison.Ordinal) ? inner : $"https://{inner}";
    }

    [GeneratedRegex(@"\bhttps?://[^\s<>""“”，。；）]+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Shown();

    [GeneratedRegex(@"^https?://(?:hyp\.is/go\?(?:[^#]*&)?url=(?<escaped>[^&#]+)|via\.hypothes\.is/(?<plain>https?://.+))",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Wrapped();
}
