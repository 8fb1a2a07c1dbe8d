using System.Text.RegularExpressions;
using PaperGraph.Import.Works.Citations;
using PaperGraph.Import.Works.Passages;

namespace PaperGraph.Import.Works.Titles;

/// <summary>Whether a line is a title: it names a work and states nothing.</summary>
internal static partial class TitleLine
{
    private const int MaxLength = 300;
    private const int MaxWords = 30;
    private const int MaxPlainWords = 16;
    private const int MinPlainWords = 3;
    private const double EnoughCapitals = 0.75;

    /// <summary>Whether it is one, in title case, in capitals or in plain case.</summary>
    public static bool IsTitle(string line) => MayBeTitle(line) && (Words.IsMostlyHan(line) ? HanTitle.IsOne(line) : IsCapitalised(line) || IsPlain(line));

    /// <summary>Whether its very capitals tell so: a plain line among other passages may be any of the work's own words.</summary>
    public static bool IsPlainlyTitle(string line) => MayBeTitle(line) && !Words.IsMostlyHan(line) && IsCapitalised(line);

    /// <summary>Whether it can be one where names and a year stand around it: then a single word can.</summary>
    public static bool IsCitedTitle(string line) => IsTitle(line) || (MayBeTitle(line) && BeginsHigh(line) && Words.Of(line).Length < MinPlainWords);

    private static bool MayBeTitle(string line) =>
        line.Length is >= 4 and <= MaxLength
        && (char.IsLetterOrDigit(line[0]) || line[0] is '(' or '[' or '¿' or '"' or '“' or '‘')
        && !Ending().IsMatch(line)
        && !NoTitle().IsMatch(line)
        && !SectionHeading.IsOne(line)
        && !Remark.IsOne(line)
        && !HoldsSentences(line);

    private static bool HoldsSentences(string line)
    {
        var end = SentenceEnds.FirstFrom(line, 0);
        return end >= 0 && end < line.Length - 1 && line[end] == '.';
    }

    private static bool IsCapitalised(string line)
    {
        var words = Words.Of(line).Where(word => word.Any(char.IsLetter)).ToArray();
        if (words.Length is < 2 or > MaxWords)
            return false;
        var heavy = words.Where(word => !SmallWords.MayBeSmall(word.Trim(',', ':', ';', '(', ')', '?', '"', '“', '”'))).ToArray();
        return heavy.Length == 0
            ? words.All(BeginsHigh)
            : BeginsHigh(words[0]) && heavy.Count(BeginsHigh) >= EnoughCapitals * heavy.Length && (heavy.Length > 1 || words.Length > 2);
    }

    private static bool BeginsHigh(string word)
    {
        var first = word.FirstOrDefault(char.IsLetterOrDigit);
        return char.IsUpper(first) || char.IsDigit(first) || word.Skip(1).Any(char.IsUpper);
    }

    private static bool IsPlain(string line)
    {
        var words = Words.Of(line);
        return words.Length is >= MinPlainWords and <= MaxPlainWords
            && BeginsHigh(words[0])
            && !line.Contains(',')
            && (line.EndsWith('?') || !words.Any(FiniteVerbs.Contains));
    }

    [GeneratedRegex(@"(?:[.!;,:…。！；，：]|\.\.\.)\s*$")]
    private static partial Regex Ending();

    // Addresses, mentions, lists of works with their authors, numbered references and first persons are no titles.
    [GeneratedRegex(@"://|(?:^|\s)@\w|\sby\s\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}+\s|^\[\d+\]\s|\bet al\b|\b(?:I|I'm|I’m|my)\b(?!\S)|^(?:e\.g\.|i\.e\.)")]
    private static partial Regex NoTitle();
}
