using System.Text.RegularExpressions;
using PaperGraph.Core.Papers;

namespace PaperGraph.Import.Works.Statements;

/// <summary>
/// A sentence that begins with this work, or leaves it out: <c>Paper that evaluated …</c>, <c>This article extends …</c>, <c>Response paper to …</c>.
/// What another work does is no statement: <c>The DQN paper introduced …</c>, <c>Bordes et al. introduced …</c>.
/// </summary>
internal sealed partial class SubjectPattern(StatedRelation relation, Regex lead, bool isShort, bool needsName) : IStatementPattern
{
    private const string Noun = "(?:[Pp]aper|[Aa]rticle|[Ww]ork|[Ss]tudy|[Bb]ook|[Cc]hapter|[Pp]ost|[Bb]logpost|[Tt]utorial|[Tt]hesis|[Tt]alk|[Vv]ideo|[Rr]eport|[Pp]reprint|[Ss]urvey|[Rr]eview)";

    private const string Subject =
        @"(?:(?:[Tt]h(?:e|is)\s+|[Aa]n?\s+|[Aa]nother\s+)?(?:\p{Lu}?\p{Ll}+\s+)??(?:\p{Ll}+\s+){0,2}?" + Noun + @"\s+(?:(?:that|which|where\s+they)\s+)?|(?:[Ii]t|[Tt]his|[Tt]hey|[Ww]e|[Tt]he\s+authors|[Ii]n\sthis\s" + Noun + @",?\swe)\s+)";

    private const string Adverb = @"(?:(?:first|also|originally|further|successfully|thoroughly|essentially|basically|directly|mainly)\s+)?";

    private const string Kind = @"(?:(?:[Tt]his|[Ii]t)\s+is\s+)?(?:(?:[Aa]n?|[Tt]he|[Tt]his|[Aa]nother)\s+)?(?:\p{Ll}+\s+){0,2}?";

    public static IReadOnlyList<IStatementPattern> All { get; } =
    [
        new SubjectPattern(new StatedRelation.Introduces(), Introduces(), isShort: true, needsName: false),
        new SubjectPattern(new StatedRelation.To(LinkKind.Evaluates), Evaluates(), isShort: false, needsName: false),
        new SubjectPattern(new StatedRelation.To(LinkKind.Extends), Extends(), isShort: true, needsName: true),
        new SubjectPattern(new StatedRelation.To(LinkKind.Surveys), Surveys(), isShort: false, needsName: false),
        new SubjectPattern(new StatedRelation.To(LinkKind.RespondsTo), RespondsTo(), isShort: false, needsName: false),
        new SubjectPattern(new StatedRelation.To(LinkKind.Cites), Cites(), isShort: false, needsName: true),
        new SubjectPattern(new StatedRelation.To(LinkKind.SameSeries), SameSeries(), isShort: false, needsName: false),
    ];

    /// <inheritdoc />
    public IEnumerable<FoundStatement> Find(string sentence)
    {
        var match = lead.Match(sentence);
        if (!match.Success || StatedObject.Read(sentence, match.Index + match.Length, isShort) is not { } named)
            yield break;
        if (!needsName || named.IsName(sentence))
            yield return new FoundStatement(relation, new TextSpan(match.Index, named.Where.End - match.Index), named);
    }

    [GeneratedRegex("^(?:" + Subject + Adverb + @"(?:introduc(?:es?|ed|ing)|propos(?:es|ed)|invent(?:s|ed)|coin(?:s|ed))|(?:[Ii]ntroduces|[Pp]roposes|[Ff]irst\s(?:introduces|proposes|proposed|introduced)))\s+(?!to\b|that\b|by\b|an?\s)")]
    private static partial Regex Introduces();

    [GeneratedRegex("^(?:" + Subject + Adverb + @"(?:re-?)?(?:evaluat(?:es?|ed)|benchmark(?:s|ed)?)|(?:[Ee]valuates|[Bb]enchmarks))\s+")]
    private static partial Regex Evaluates();

    [GeneratedRegex("^(?:" + Subject + Adverb + @"(?:extend(?:s|ed|ing)?|buil(?:ds?|t)\s+(?:up)?on|generali[sz]e[sd]?|improve[sd]?(?:\s+(?:up)?on)?)" +
        @"|(?:[Ee]xtends|[Bb]uilds\s+(?:up)?on|[Ii]mproves(?:\s+(?:up)?on)?)|" + Kind + @"(?:[Ii]mproved|[Ee]xtended|[Bb]etter|[Ff]aster|[Ss]implified)\s+(?:version|variant)\s+of|" + Kind + @"(?:[Ee]xtension|[Gg]enerali[sz]ation|[Ii]mprovement)\s+(?:of|to|over))\s+")]
    private static partial Regex Extends();

    [GeneratedRegex("^(?:" + Subject + Adverb + @"(?:surveys|surveyed|reviews|reviewed)|" + Kind + @"(?:[Ss]urvey|[Rr]eview|[Oo]verview|[Tt]utorial)\s+(?:(?:paper|article|post|blog\s?post|video|talk|chapter)\s+)?(?:of|on|about|for))\s+")]
    private static partial Regex Surveys();

    [GeneratedRegex("^(?:" + Subject + Adverb + @"(?:responds|responded|replies|replied|reacts)\s+to|" + Kind + @"(?:[Rr]esponse|[Rr]eply|[Rr]ebuttal|[Aa]nswer|[Cc]omment(?:ary)?|[Cc]ritique)\s+(?:(?:paper|article|post|letter)\s+)?(?:to|of|on))\s+")]
    private static partial Regex RespondsTo();

    [GeneratedRegex("^(?:" + Subject + Adverb + @"cite[sd]?|[Cc]ites|" + Subject + @"(?:is\s+)?based\s+on(?=\s+(?:the\s+)?(?:paper|article|work|book)\s+[""“‘'])|(?:[Bb]ased\s+on)(?=\s+(?:the\s+)?(?:paper|article|work|book)\s+[""“‘']))\s+")]
    private static partial Regex Cites();

    [GeneratedRegex("^(?:" + Subject + @"is\s+)?[Pp]art\s+(?:\d+|[IVX]+|one|two|three|four|five)\s+of\s+(?:(?:the|a|an|this)\s+)?(?:series\s+(?:of\s+\w+\s+)?(?:on|about)\s+)?")]
    private static partial Regex SameSeries();
}
