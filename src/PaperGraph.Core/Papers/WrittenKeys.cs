using System.Text.RegularExpressions;

namespace PaperGraph.Core.Papers;

/// <summary>DOIs and arXiv ids in the forms in which people write them: bare, with a prefix, as an address, with a version.</summary>
public static partial class WrittenKeys
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    /// <summary>The DOI that a text is, in lower case and without what stands before it; null where it is none.</summary>
    public static string? FindDoi(string text) =>
        Doi().Match((text ?? string.Empty).Trim()) is { Success: true } match
            ? Uri.UnescapeDataString(match.Groups["doi"].Value).ToLowerInvariant()
            : null;

    /// <summary>The arXiv id that a text is, without version; null where it is none.</summary>
    public static string? FindArxivId(string text) =>
        ArxivId().Match((text ?? string.Empty).Trim()) is { Success: true } match ? match.Groups["id"].Value.ToLowerInvariant() : null;

    /// <summary>Whether an address is one of the DOI resolvers'.</summary>
    public static bool IsDoiResolver(Uri url) => url?.Host is "doi.org" or "dx.doi.org" or "www.doi.org";

    /// <summary>Whether an address is arXiv's.</summary>
    public static bool IsArxiv(Uri url) =>
        url?.Host is { } host && (host == "arxiv.org" || host.EndsWith(".arxiv.org", StringComparison.Ordinal));

    [GeneratedRegex(@"^(?:https?://(?:dx\.|www\.)?doi\.org/|doi:\s*)?(?<doi>10\.\d{4,9}(?:\.\d+)*/\S+)$", Options)]
    private static partial Regex Doi();

    [GeneratedRegex(
        @"^(?:https?://(?:[a-z]+\.)?arxiv\.org/[a-z]+/|arxiv:\s*)?(?<id>\d{4}\.\d{4,5}|[a-z-]+(?:\.[a-z]{2})?/\d{7})(?:v\d+)?(?:\.pdf)?/?(?:[?#]\S*)?$",
        Options)]
    private static partial Regex ArxivId();
}
