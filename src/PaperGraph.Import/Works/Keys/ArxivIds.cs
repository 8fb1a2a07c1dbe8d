using System.Text.RegularExpressions;

namespace PaperGraph.Import.Works.Keys;

/// <summary>arXiv ids, old and new, as labels and addresses show them.</summary>
internal static partial class ArxivIds
{
    /// <summary>The first one in a text, without its version.</summary>
    public static string? Find(string text)
    {
        var match = Shown().Match(text);
        if (!match.Success)
            return null;
        return match.Groups["new"] is { Success: true } id
            ? id.Value
            : $"{match.Groups["archive"].Value.ToLowerInvariant()}/{match.Groups["number"].Value}";
    }

    // An old id may name a subject class, cs.CL/0112017; arXiv itself leaves it out.
    [GeneratedRegex(
        @"(?:arxiv\.org/(?:abs|pdf|html|ps|format|e-print|src)/|ar5iv(?:\.labs\.arxiv)?\.org/(?:abs|html)/|\barxiv(?:\s+preprint)?(?:\s+arxiv)?\s*[:.]?\s*)" +
        @"(?:(?<new>\d{2}(?:0[1-9]|1[0-2])\.\d{4,5})|(?<archive>[a-z]{2,8}(?:-[a-z]{2,5})?)(?:\.[a-z]{2})?/(?<number>\d{2}(?:0[1-9]|1[0-2])\d{3}))(?!\d)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Shown();
}
