using System.Text.RegularExpressions;
using PaperGraph.Core.Papers;

namespace PaperGraph.Import.Works.Statements;

/// <summary><c>The original DQN paper</c> introduced it; <c>improvements in the original framework of YOLOv2</c>, made by the authors, extend it.</summary>
internal sealed partial class OriginalPattern : IStatementPattern
{
    /// <inheritdoc />
    public IEnumerable<FoundStatement> Find(string sentence)
    {
        if (Original().Match(sentence) is { Success: true } original)
            yield return FoundStatement.Of(new StatedRelation.Introduces(), original);
        if (Improved().Match(sentence) is { Success: true } improved && Authors().IsMatch(sentence))
            yield return FoundStatement.Of(new StatedRelation.To(LinkKind.Extends), improved);
    }

    [GeneratedRegex(@"^(?:[Tt]his\s+is\s+)?(?:[Tt]he\s+)?[Oo]riginal\s+(?<object>(?:[\p{L}\d-]+\s+){0,5}?[\p{L}\d-]+)\s+(?:paper|article)(?=\s*$|\s*[,.;(]|\s+(?:by|from|of)\b)")]
    private static partial Regex Original();

    [GeneratedRegex(@"\bimprovements?\s+(?:in|on|of|to|over)\s+the\s+original\s*(?:(?:framework|architecture|model|algorithm|version|network)\s+of\s+)?(?<object>[\p{L}\d-]*\p{Lu}[\p{L}\d-]*)")]
    private static partial Regex Improved();

    [GeneratedRegex(@"\b(?:our|we)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Authors();
}
