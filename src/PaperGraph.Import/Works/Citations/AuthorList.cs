using System.Text.RegularExpressions;

namespace PaperGraph.Import.Works.Citations;

/// <summary>Reads lists of names: <c>Tom Schaul and David Silver</c>, <c>Punn, N. S., &amp; Agarwal, S.</c>, <c>Liang, Machado, Bowling</c>.</summary>
internal static partial class AuthorList
{
    private const int MaxLength = 2000;

    /// <summary>The names; none where the text is anything else than a list of names.</summary>
    public static IReadOnlyList<string> Read(string text)
    {
        if (text.Length > MaxLength)
            return [];
        var cleaned = FootnoteMarks().Replace(AndOthers().Replace(text, " "), "; ").Trim(' ', ',', ';', ':');
        var parts = Separators().Split(cleaned).Select(part => part.Trim(' ', ',')).Where(part => part.Length > 0).ToArray();
        var names = parts.Length > 1 && parts.All(IsInverted)
            ? [.. parts.Select(part => Inverted(part.Split(',')))]
            : Merge([.. parts.SelectMany(part => part.Split([',', '，', '、'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))],
                mayBeInverted: cleaned.EndsWith('.') || CommaAndOthers().IsMatch(text));
        if (!names.All(PersonName.IsOne))
            return [];
        return names.All(name => FamilyFirst().IsMatch(name)) ? [.. names.Select(Reversed)] : names;
    }

    // Surname, Given: with several of them nothing but their number of commas tells; initials count for themselves below.
    private static bool IsInverted(string part) =>
        part.Split(',') is [var family, var given] && PersonName.IsOne(family.Trim()) && !PersonName.IsInitials(given.Trim()) && Words.Of(given).Length <= 3
        && !(Words.Of(family).Length > 1 && Words.Of(given).Length > 1);

    private static string Inverted(string[] part) => Words.WithSingleBlanks($"{part[1]} {part[0]}").TrimEnd('.');

    private static List<string> Merge(string[] segments, bool mayBeInverted)
    {
        var names = new List<string>();
        for (var at = 0; at < segments.Length; at++)
        {
            var segment = segments[at];
            if (names.Count > 0 && PersonName.IsSuffix(segment))
                names[^1] += $" {segment}";
            else if (at > 0 && names.Count > 0 && PersonName.IsInitials(segment))
                names[^1] = $"{(segment.Length == 1 ? segment + '.' : segment)} {names[^1]}";
            else if (at == 1 && BeginsInverted(segments, mayBeInverted))
                names[0] = Words.WithSingleBlanks($"{Tidy(segment)} {names[0]}");
            else
                names.Add(Tidy(segment));
        }

        return names;
    }

    // In MLA and Chicago style the first author alone is inverted: Kozlowski, Diego, Jennifer Dusdal, and Jun Pang.
    private static bool BeginsInverted(string[] segments, bool mayBeInverted)
    {
        if (Words.Of(segments[0]).Count(word => !PersonName.IsParticle(word)) != 1 || segments.Any(PersonName.IsInitials))
            return false;
        return segments.Length == 2
            ? mayBeInverted && Words.Of(segments[1]).Length <= 2
            : Words.Of(segments[1]).Length == 1 && segments.Skip(2).All(segment => Words.Of(segment).Length > 1);
    }

    private static string Reversed(string name) =>
        FamilyFirst().Replace(name, match => $"{string.Join(' ', match.Groups["initials"].Value.Select(initial => $"{initial}."))} {match.Groups["family"].Value}");

    // The full stop of a sentence is no part of a name, that of an initial or a suffix is.
    private static string Tidy(string segment)
    {
        var single = Words.WithSingleBlanks(segment);
        var last = single[(single.LastIndexOf(' ') + 1)..];
        return PersonName.IsInitials(last) || PersonName.IsSuffix(last) ? single : single.TrimEnd('.');
    }

    [GeneratedRegex(@"[,\s]+(?:et\.?\s*al\b\.?|and\s+(?:others|colleagues|co-?workers|co-?authors)\b|等(?:人)?)|\(eds?\.\)", RegexOptions.IgnoreCase)]
    private static partial Regex AndOthers();

    // One name and the others is the custom; two words before them are one name, inverted.
    [GeneratedRegex(@",\s*et\.?\s*al\b", RegexOptions.IgnoreCase)]
    private static partial Regex CommaAndOthers();

    [GeneratedRegex(@"(?<=\p{L}{2})(?:\s?[*†‡§¶]+|[0-9¹²³⁴⁵⁶⁷⁸⁹]+(?:,[0-9*†‡§¶]+)*[*†‡§¶]*)(?=[\s,;.]|$)")]
    private static partial Regex FootnoteMarks();

    // Vancouver style: LeCun Y, Hinton GE.
    [GeneratedRegex(@"^(?<family>\p{Lu}[\p{L}'’ -]*\p{Ll})\s(?<initials>\p{Lu}{1,3})\.?$")]
    private static partial Regex FamilyFirst();

    [GeneratedRegex(@"\s*;\s*|,?\s+(?:and|und)\s+|\s*,?\s*&\s*|\s+和\s*")]
    private static partial Regex Separators();
}
