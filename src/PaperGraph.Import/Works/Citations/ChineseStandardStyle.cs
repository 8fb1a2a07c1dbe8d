using System.Text.RegularExpressions;
using PaperGraph.Core.Papers;

namespace PaperGraph.Import.Works.Citations;

/// <summary>GB/T 7714: <c>庞亮, 兰艳艳. 深度文本匹配综述[J]. 计算机学报, 2017</c>. The letter tells the sort of work.</summary>
internal sealed partial class ChineseStandardStyle : ICitationStyle
{
    /// <inheritdoc />
    public Citation? Read(string text)
    {
        if (!text.Contains('['))
            return null;
        var match = Shape().Match(text);
        if (!match.Success)
            return null;
        var imprint = Imprint.Read(match.Groups["rest"].Value);
        return new Citation
        {
            Title = match.Groups["title"].Value,
            Authors = AuthorList.Read(match.Groups["authors"].Value),
            Year = imprint.Year,
            Venue = imprint.Venue,
            Kind = match.Groups["sort"].Value switch
            {
                "D" => PaperKind.Thesis,
                "M" => PaperKind.Book,
                "DB" or "DS" => PaperKind.Dataset,
                "EB" => PaperKind.Page,
                "CP" => PaperKind.Code,
                _ => PaperKind.Article,
            },
        };
    }

    [GeneratedRegex(@"^(?:\[\d+\]\s*)?(?<authors>[^\[\]]{2,300}?)[.．]\s*(?<title>[^\[\]]{4,300}?)\s*\[(?<sort>[JCDMPR]|DB|DS|EB|CP)(?:/OL)?\]\s*[.．,]?\s*(?<rest>.*)$", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Shape();
}
