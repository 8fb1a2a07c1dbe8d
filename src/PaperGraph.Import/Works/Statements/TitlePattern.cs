using System.Text.RegularExpressions;
using PaperGraph.Core.Papers;

namespace PaperGraph.Import.Works.Statements;

/// <summary>A title that says that the work is an overview: <c>A Survey of …</c>, <c>…: A Review</c>, <c>Recent Trends in …</c>, <c>…综述</c>.</summary>
internal sealed partial class TitlePattern : IStatementPattern
{
    /// <inheritdoc />
    public IEnumerable<FoundStatement> Find(string title)
    {
        if (Overview().Match(title) is { Success: true } match && match.Groups["object"].Length > 1)
            yield return FoundStatement.Of(new StatedRelation.To(LinkKind.Surveys), match);
    }

    [GeneratedRegex(
        @"^(?:(?:an?|the)\s+)?(?:[\p{L}-]+\s+){0,2}?(?:survey|review|overview|tutorial|primer)\s+(?:of|on|about|to)\s+(?:the\s+)?(?<object>.+?)(?=\s*[:：?–]|$)" +
        @"|^(?:recent|current)\s+(?:trends|advances|developments|progress)\s+(?:in|of|on)\s+(?<object>.+?)(?=\s*[:：?–]|$)" +
        @"|^(?<object>[^:：]+?)\s*[:：–-]\s*(?:an?|the)\s+(?:[\p{L}-]+\s+){0,3}?(?:survey|review|overview|tutorial|primer)(?=\s*$|\s+(?:of|and)\b)" +
        @"|^(?:关于)?(?<object>.+?)(?:的)?(?:研究)?(?:综述|概述|教程)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Overview();
}
