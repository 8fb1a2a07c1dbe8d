using System.Text.RegularExpressions;

namespace PaperGraph.Import.Works.Citations;

/// <summary><c>Title: … Authors: … Venue: … Note: …</c>, on one line or on several.</summary>
internal sealed partial class LabelledStyle : ICitationStyle
{
    private const int MaxLabel = 16;

    // What a note mentions is another work's.
    private static readonly string[] KeyLabels = ["doi", "arxiv", "url", "link", "pdf", "链接"];

    /// <inheritdoc />
    public Citation? Read(string text)
    {
        if (text.AsSpan(0, Math.Min(text.Length, MaxLabel)).IndexOfAny(':', '：') < 0)
            return null;
        var labels = Label().Matches(text);
        if (labels.Count == 0 || labels[0].Index != 0)
            return null;
        var values = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        for (var at = 0; at < labels.Count; at++)
        {
            var start = labels[at].Index + labels[at].Length;
            var end = at + 1 < labels.Count ? labels[at + 1].Index : text.Length;
            values.TryAdd(Meaning(labels[at].Groups["name"].Value), text[start..end].Trim(' ', ',', ';', '\n'));
        }

        if (!values.TryGetValue("title", out var title) || title.Length == 0)
            return null;
        var imprint = Imprint.Read(values.GetValueOrDefault("venue") ?? string.Empty);
        return new Citation
        {
            Title = FirstLine(title).Trim('"', '“', '”', '.'),
            Authors = AuthorList.Read(FirstLine(values.GetValueOrDefault("author") ?? string.Empty)),
            Year = Imprint.YearIn(values.GetValueOrDefault("year") ?? string.Empty) ?? imprint.Year,
            Venue = imprint.Venue,
            Keys = string.Join(' ', KeyLabels.Where(values.ContainsKey).Select(label => $"{label}: {values[label]}")),
        };
    }

    // A line that begins without a label is no longer part of the value before it.
    private static string FirstLine(string value) => value.Split('\n')[0].Trim();

    private static string Meaning(string label) => label.ToLowerInvariant() switch
    {
        "title" or "paper title" or "paper" or "标题" or "题目" or "論文" => "title",
        "author" or "authors" or "author(s)" or "by" or "作者" => "author",
        "venue" or "journal" or "conference" or "published in" or "published" or "publication" or "source" or "期刊" or "会议" => "venue",
        "year" or "date" or "年份" => "year",
        var other => other,
    };

    [GeneratedRegex(@"(?:^|(?<=[\s.;,]))(?<name>Title|Paper Title|Paper|Authors?(?:\(s\))?|By|Venue|Journal|Conference|Published(?: in)?|Publication|Source|Year|Date|DOI|arXiv|URL|Link|PDF|Code|Abstract|Summary|TL;?DR|Keywords|Notes?|Comments?|Tags?|标题|题目|作者|期刊|会议|年份|摘要|备注|链接)\s?[:：]\s*|(?:^|\n)(?<name>TITLE|AUTHORS?|VENUE|YEAR|NOTES?|title|authors?|venue|year|notes?):\s*", RegexOptions.CultureInvariant)]
    private static partial Regex Label();
}
