using System.Text.RegularExpressions;

namespace PaperGraph.Import.Works.Keys;

/// <summary>Digital object identifiers, as labels and addresses show them.</summary>
internal static partial class Dois
{
    /// <summary>The first one in a text, lower case. One that only wraps an arXiv id is left to <see cref="ArxivIds" />.</summary>
    public static string? Find(string text)
    {
        foreach (Match match in Shown().Matches(text))
        {
            var doi = Clean(match.Value);
            if (!doi.StartsWith("10.48550/", StringComparison.Ordinal))
                return doi;
        }

        return null;
    }

    private static string Clean(string shown)
    {
        var doi = Uri.UnescapeDataString(shown).ToLowerInvariant().TrimEnd('.', ',', ';', ':', '\'', '’', '”', '/');
        while (doi[^1] is ')' or ']' && doi.Count(unit => unit is '(' or '[') < doi.Count(unit => unit is ')' or ']'))
            doi = doi[..^1].TrimEnd('.', ',', ';');
        return Rendering().Replace(doi, string.Empty);
    }

    [GeneratedRegex(@"(?<![\d.])10\.\d{4,9}/[^\s""<>“”{}|\\^`?#&]{2,200}", RegexOptions.CultureInvariant)]
    private static partial Regex Shown();

    // Addresses go on behind the identifier: /full, .pdf, and the version of a preprint.
    [GeneratedRegex(@"(?:(?<=^10\.1101/\d[\d.]+)v\d+)?(?:[./](?:full|abstract|pdf|html|full-text))*$", RegexOptions.CultureInvariant)]
    private static partial Regex Rendering();
}
