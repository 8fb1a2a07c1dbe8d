using System.Text.RegularExpressions;

namespace PaperGraph.GraphQL.Papers;

/// <summary>DOIs and arXiv ids in the forms in which people write them: bare, with a prefix, as an address, with a version.</summary>
internal static partial class WrittenKeys
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    /// <summary>Lower case, without what stands before it.</summary>
    public static string? FindDoi(string text) =>
        Doi().Match(text.Trim()) is { Success: true } match
            ? Uri.UnescapeDataString(match.Groups["doi"].Value).ToLowerInvariant()
            : null;

    /// <summary>Without version.</summary>
    public static string? FindArxivId(string text) =>
        ArxivId().Match(text.Trim()) is { Success: true } match ? match.Groups["id"].Value.ToLowerInvariant() : null;

    public static bool IsDoiResolver(Uri url) => url.Host is "doi.org" or "dx.doi.org" or "www.doi.org";

    public static bool IsArxiv(Uri url) =>
        url.Host == "arxiv.org" || url.Host.EndsWith(".arxiv.org", StringComparison.Ordinal);

    [GeneratedRegex(@"^(?:https?://(?:dx\.|www\.)?doi\.org/|doi:\s*)?(?<doi>10\.\d{4,9}(?:\.\d+)*/\S+)$", Options)]
    private static partial Regex Doi();

    [GeneratedRegex(
        @"^(?:https?://(?:[a-z]+\.)?arxiv\.org/[a-z]+/|arxiv:\s*)?(?<id>\d{4}\.\d{4,5}|[a-z-]+(?:\.[a-z]{2})?/\d{7})(?:v\d+)?(?:\.pdf)?/?(?:[?#]\S*)?$",
        Options)]
    private static partial Regex ArxivId();
}
