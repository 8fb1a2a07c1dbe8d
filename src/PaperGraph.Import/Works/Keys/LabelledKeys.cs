using System.Text.RegularExpressions;

namespace PaperGraph.Import.Works.Keys;

/// <summary>A paragraph that does nothing but label keys: <c>arxiv: https://arxiv.org/abs/1811.07391</c>.</summary>
/// <remarks>An address that a sentence merely mentions is another work's as often as not.</remarks>
internal static partial class LabelledKeys
{
    private const int MaxLength = 4000;

    public static WorkKeys Of(string paragraph) =>
        paragraph.Length <= MaxLength && Labels().IsMatch(paragraph) ? WorkKeys.In(OfTheWork(paragraph)) : WorkKeys.None;

    private static string OfTheWork(string paragraph) =>
        string.Join(' ', Label().Matches(paragraph).Select(match => $"{match.Groups["name"].Value}: {match.Groups["value"].Value}"));

    [GeneratedRegex(@"^\s*(?:(?:[a-z][\w.-]{1,20}\s?){1,2}[:：]\s*\S+[\s,;|]*)+$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Labels();

    // Code, data and slides are works of their own.
    [GeneratedRegex(@"(?<![\w/])(?<name>arxiv|doi|pdf|full text|links?|url|paper|article|hypothes\.?is|source|original|preprint|publisher|published|openreview|proceedings|acl)\s?[:：]\s*(?<value>(?:https?://|10\.\d|\d{4}\.\d|[a-z-]+/\d)\S*)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Label();
}
