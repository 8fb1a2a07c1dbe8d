using System.Text.RegularExpressions;
using PaperGraph.Core.Papers;
using PaperGraph.Import.Works.Citations;

namespace PaperGraph.Import.Works.Kinds;

/// <summary>What sort of work an entry is about.</summary>
internal static partial class WorkKinds
{
    public static PaperKind Decide(Location location, Citation? citation, string? title)
    {
        if (citation is { Kind: not PaperKind.Unknown })
            return citation.Kind;
        if (OfName(location.Name) is not PaperKind.Unknown and var named)
            return named;
        var words = title ?? string.Empty;
        if (ThesisWords.AreIn(words))
            return PaperKind.Thesis;
        if (Course().IsMatch(words))
            return PaperKind.Course;
        var hosted = (location.Host ?? location.Url?.Host) is { } host ? HostKinds.Of(host) : PaperKind.Unknown;
        return citation switch
        {
            { Venue: not null } when hosted is PaperKind.Unknown or PaperKind.Page or PaperKind.Thesis => PaperKind.Article,
            { Authors.Count: > 0 } or { Year: not null } when hosted is PaperKind.Unknown => PaperKind.Article,
            _ => hosted,
        };
    }

    private static PaperKind OfName(string? name) => name is not null && Slides().IsMatch(name) ? PaperKind.Slides : PaperKind.Unknown;

    // CS 20: …, CS231n: …
    [GeneratedRegex(@"^[A-Z]{2,5}[\s-]?\d{2,4}[A-Za-z]?\s*[:：–-]\s|^(?:course|lecture notes|syllabus)\b|课程", RegexOptions.None)]
    private static partial Regex Course();

    [GeneratedRegex(@"\.pptx?\b|\.key$|\b(?:slides|presentation|keynote)\b|簡報|简报|幻灯|スライド", RegexOptions.IgnoreCase)]
    private static partial Regex Slides();
}
