using System.Text.RegularExpressions;
using PaperGraph.Core.Papers;
using PaperGraph.Import.Works.Citations;
using PaperGraph.Import.Works.Keys;

namespace PaperGraph.Import.Works.Statements;

/// <summary>The words of a sentence that name another work or a topic.</summary>
/// <param name="Where">Where they stand in the sentence.</param>
/// <param name="Target">The other work, where they name it by a key or a quoted title.</param>
internal sealed partial record StatedObject(TextSpan Where, WorkKey? Target)
{
    private const int MinLength = 2;

    /// <summary>Reads on from the verb; null where nothing is named.</summary>
    /// <param name="sentence">The whole sentence.</param>
    /// <param name="start">Behind the verb.</param>
    /// <param name="isShort">Whether prepositions end the name, as in <c>introduced DQN for playing games</c>.</param>
    public static StatedObject? Read(string sentence, int start, bool isShort)
    {
        var rest = sentence[start..];
        if (Quoted(rest) is { } quoted)
            return new StatedObject(quoted with { Start = start + quoted.Start }, WorkKey.Title(rest.Substring(quoted.Start, quoted.Length)));
        var end = (isShort ? ShortEnd() : LongEnd()).Match(rest) is { Success: true } match ? match.Index : rest.Length;
        if (Key().Match(rest) is { Success: true } key && key.Index <= end)
        {
            var shown = key.Value.TrimEnd(',', '.', ';', ')');
            return new StatedObject(new TextSpan(start + key.Index, shown.Length), TargetOf(shown));
        }

        var length = rest[..end].TrimEnd().Length;
        return length < MinLength || Own().IsMatch(rest) ? null : new StatedObject(new TextSpan(start, length), null);
    }

    /// <summary>Whether the words hold a name rather than common nouns alone.</summary>
    public bool IsName(string sentence) =>
        Target is not null || sentence.Substring(Where.Start, Where.Length).Any(unit => char.IsUpper(unit) || char.IsDigit(unit) || Words.IsHan(unit));

    private static TextSpan? Quoted(string rest)
    {
        var lead = WorkNoun().Match(rest);
        var from = lead.Length;
        if (from >= rest.Length || QuotedSpan.First(rest[from..]) is not { Before.Length: 0 } span || Words.Of(span.Inside).Length < 2 && !Words.IsMostlyHan(span.Inside))
            return null;
        var inside = span.Inside.TrimEnd(',', '.');
        return new TextSpan(rest.IndexOf(inside, from, StringComparison.Ordinal), inside.Length);
    }

    private static WorkKey? TargetOf(string shown) =>
        Dois.Find(shown) is { } doi ? WorkKey.Doi(doi)
        : ArxivIds.Find(shown) is { } id ? WorkKey.Arxiv(id)
        : Addresses.FindAll(shown) is [var url, ..] ? WorkKey.Url(url)
        : null;

    [GeneratedRegex(@"^(?:the\s+)?(?:(?:\p{Ll}+\s+)?(?:paper|article|work|book|post|study)s?\s+)?(?:(?:called|titled|entitled|named)\s+)?", RegexOptions.IgnoreCase)]
    private static partial Regex WorkNoun();

    [GeneratedRegex(@"https?://\S+|\barxiv\s*:\s*\S+|\bdoi\s*:\s*10\.\S+", RegexOptions.IgnoreCase)]
    private static partial Regex Key();

    [GeneratedRegex(@"^(?:our|my|its|their|his|her|this|that|these|those|it|them|how|whether|why|what|if|by|results?|state)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Own();

    [GeneratedRegex(@"[,;:()—–，；：（]|\s{2,}|\s(?:that|which|who|showing|shows|using|by|while|but|because|whereas|where|when|so|as|with\sthe\said)\b|\s(?:and|or)\s(?=(?:\p{Ll}+(?:ed|es|s)|found|saw|made|gave|got|it|they|then|that)\s)", RegexOptions.CultureInvariant)]
    private static partial Regex LongEnd();

    [GeneratedRegex(@"[,;:()—–，；：（]|\s{2,}|\s(?:that|which|who|showing|shows|using|by|while|but|because|whereas|where|when|so|as|for|to|with|in|on|from|into|at|via|through)\b|\s(?:and|or)\s(?=(?:\p{Ll}+(?:ed|es|s)|found|saw|made|gave|got|it|they|then|that)\s)", RegexOptions.CultureInvariant)]
    private static partial Regex ShortEnd();
}
