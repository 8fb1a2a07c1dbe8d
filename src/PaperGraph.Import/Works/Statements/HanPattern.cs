using System.Text.RegularExpressions;

namespace PaperGraph.Import.Works.Statements;

/// <summary><c>本文提出了…</c>, <c>这篇论文首次提出…</c>: the work proposes something.</summary>
internal sealed partial class HanPattern : IStatementPattern
{
    /// <inheritdoc />
    public IEnumerable<FoundStatement> Find(string sentence)
    {
        if (Proposes().Match(sentence) is { Success: true } match)
            yield return FoundStatement.Of(new StatedRelation.Introduces(), match);
    }

    [GeneratedRegex(@"(?:本文|(?:这|该)篇?(?:论文|文章|paper))(?:首次|最早)?(?:提出|引入)了?\s*(?!一[种个类])(?<object>[^，。；,.;\s的]+(?:\s[A-Za-z0-9-]+)*)")]
    private static partial Regex Proposes();
}
