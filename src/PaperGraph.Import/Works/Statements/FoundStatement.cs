using System.Text.RegularExpressions;

namespace PaperGraph.Import.Works.Statements;

/// <summary>A statement, its places counted within its sentence.</summary>
internal sealed record FoundStatement(StatedRelation Relation, TextSpan Words, StatedObject Object)
{
    /// <summary>A statement of which the match is all the words, and its group <c>object</c> what they name.</summary>
    public static FoundStatement Of(StatedRelation relation, Match match)
    {
        var named = match.Groups["object"];
        return new FoundStatement(relation, new TextSpan(match.Index, match.Length), new StatedObject(new TextSpan(named.Index, named.Length), null));
    }

    public FoundStatement Moved(int by) => this with
    {
        Words = Words with { Start = Words.Start + by },
        Object = Object with { Where = Object.Where with { Start = Object.Where.Start + by } },
    };
}
