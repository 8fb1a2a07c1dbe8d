using System.Text.RegularExpressions;

namespace PaperGraph.Import.Works.Citations;

/// <summary>What a person's name looks like.</summary>
internal static partial class PersonName
{
    private const int MaxWords = 6;

    private static readonly HashSet<string> Particles = new(StringComparer.OrdinalIgnoreCase)
    {
        "al", "bin", "da", "das", "de", "del", "della", "den", "der", "di", "dos", "du", "el", "ibn", "la", "le", "ten", "ter", "van", "von", "y", "zu",
    };

    // Words that begin with a capital in titles and in no name.
    private static readonly HashSet<string> NoNames = new(StringComparer.OrdinalIgnoreCase)
    {
        "a", "an", "and", "are", "as", "at", "based", "beyond", "by", "can", "data", "deep", "for", "from", "how", "in", "into", "is", "learning",
        "learned", "model", "models", "network", "networks", "neural", "not", "of", "on", "or", "paper", "survey", "the", "this", "to", "toward",
        "towards", "training", "using", "via", "what", "when", "why", "with", "without", "note", "see", "also", "cf", "read", "we", "it",
    };

    public static bool IsOne(string text)
    {
        if (text.Length is >= 2 and <= 4 && text.All(Words.IsHan))
            return true;
        var words = Words.Of(text);
        return words.Length is > 0 and <= MaxWords && words.All(IsPart) && words.Any(word => char.IsUpper(word[0]) && !IsInitials(word));
    }

    public static bool IsParticle(string word) => Particles.Contains(word);

    /// <summary>Given names cut down to their first letters: <c>C.</c>, <c>N. S.</c>, <c>J.-B.</c>, <c>YL</c>.</summary>
    public static bool IsInitials(string text) => Initials().IsMatch(text);

    public static bool IsSuffix(string text) => text.TrimEnd('.') is "Jr" or "Sr" or "II" or "III" or "IV";

    private static bool IsPart(string word) =>
        IsParticle(word) || IsInitials(word) || IsSuffix(word) || (!NoNames.Contains(word) && FullWord().IsMatch(word));

    [GeneratedRegex(@"^(?:\p{Lu}\.?[\s-]?){1,4}$")]
    private static partial Regex Initials();

    [GeneratedRegex(@"^(?:\p{Ll}{1,2}['’])?\p{Lu}[\p{L}\p{M}'’ʼ-]+$")]
    private static partial Regex FullWord();
}
