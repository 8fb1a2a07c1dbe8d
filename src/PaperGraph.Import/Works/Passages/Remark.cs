using System.Text.RegularExpressions;
using PaperGraph.Import.Works.Citations;

namespace PaperGraph.Import.Works.Passages;

/// <summary>Whether a text speaks about a work from outside, as readers do, and is no passage of it.</summary>
internal static partial class Remark
{
    private const int MaxOpinion = 400;
    private const int MaxExclamation = 90;
    private const int MaxHanRemark = 40;

    public static bool IsOne(string text)
    {
        var head = text.Length > MaxOpinion ? text[..MaxOpinion] : text;
        return Lead().IsMatch(head)
            || OfThis().IsMatch(head)
            || (text.Length <= MaxOpinion && Opinion().IsMatch(text))
            || (text.Length <= MaxExclamation && Exclamation().IsMatch(text))
            || (text.Length <= MaxHanRemark && Words.IsMostlyHan(text) && HanOpinion().IsMatch(text));
    }

    // "The paper that …", "tutorial article on …", "response paper to …", "this is done by …", "(14:20) …", "@name", "Note: …". A noun in small
    // letters: "A Survey on Transfer Learning" is a title.
    [GeneratedRegex(
        @"^(?:(?:[Tt]h(?:e|is)|[Aa]n?|[Aa]nother)\s+)?(?:[\p{L}-]+\s+){0,3}?(?:paper|article|work|book|chapter|video|talk|thesis|blog|post|blogpost|page|lecture|repo|repository|library|slides|notes|[Pp]aper)\s+(?:that|which|who|where|about|on|by|from|showing|explaining|describing|introducing|is|was|has|seems|looks|shows|introduces|describes|explains|gives|proposes|presents|to read)\b" +
        @"|^(?:(?:[Aa]|[Tt]he)\s+)?(?:[Rr]esponse|[Rr]eply|[Rr]ebuttal|[Ff]ollow-?\s?up|[Cc]omment(?:ary)?)\s+(?:(?:paper|article|work)\s+)?(?:to|on|of)\s" +
        @"|^[Tt]his\s(?:(?:is|was)\s(?:done|made|written|from|by|great|good|the\sbest|what\sI|why\sI|how\sI|really|so|my|very|cool|nice|interesting|an?\s(?:great|good|nice|really|very|must))|one\s|seems\s|looks\s)" +
        @"|^\(?\d{1,2}:\d{2}" +
        @"|^@\w+\s*$" +
        @"|^(?:TODO|To[ -]?do|NOTE|Note|NB|N\.B\.|Question|Q|Idea|To read|TL;?DR|[Tt]l;?dr|[Mm]y notes?|[Ss]ee also|[Cc]f\.)\s*[:：]" +
        @"|^(?:[Ii]mproved|[Aa]n improved)\sversion\sof\s",
        RegexOptions.CultureInvariant)]
    private static partial Regex Lead();

    [GeneratedRegex(@"(?<!\b(?:in|of|throughout|from)\s)\bthis\s(?:video|guy|author|blog|repo|post|talk)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OfThis();

    [GeneratedRegex(@"(?:^|[.!?]\s+)(?:I|I'm|I’m|I've|I’ve|I'd|I’d)\s+(?:really\s+|personally\s+|also\s+|still\s+)?(?:think|like|love|loved|liked|haven't|haven’t|guess|believe|wonder|don't|don’t|am|do|suspect|need|want|found|find|read|was|would|agree|disagree)\b|\b(?:worth (?:a look|reading)|must[ -]read|highly recommend)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Opinion();

    [GeneratedRegex(@"(?:[!！]|[\uD83C-\uD83E][\uDC00-\uDFFF]|[:;]-?[)D])\s*$")]
    private static partial Regex Exclamation();

    [GeneratedRegex(@"[赞棒]|不错|值得|推荐|好文|有意思|没看懂|看不懂|这篇|待读")]
    private static partial Regex HanOpinion();
}
