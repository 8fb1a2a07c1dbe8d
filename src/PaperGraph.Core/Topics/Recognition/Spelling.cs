using System.Globalization;

namespace PaperGraph.Core.Topics.Recognition;

/// <summary>How a name of a vocabulary is spelt.</summary>
internal static class Spelling
{
    // Longer acronyms are hardly ever a word by chance; people write mnist and covid-19.
    private const int LongestStrictAcronym = 4;

    /// <summary>The name as it stands in a squeezed text.</summary>
    public static string Squeeze(string name) => SqueezedText.Of(name).Letters.ToString();

    /// <summary>Whether it is met in capitals only.</summary>
    public static bool IsAcronym(string name)
    {
        var letters = name.Where(char.IsLetter).ToList();
        return letters.Count > 0
            && letters.TrueForAll(char.IsAsciiLetterUpper)
            && !name.Any(char.IsWhiteSpace)
            && (letters.Count <= LongestStrictAcronym || EnglishWords.All.Contains(name.ToLowerInvariant()));
    }

    /// <summary>The offsets, in the squeezed name, of letters after a gap.</summary>
    public static ulong JointsOf(string name)
    {
        var text = SqueezedText.Of(name);
        var joints = 0UL;
        for (var i = 1; i < Math.Min(text.Count, 64); i++)
        {
            if (!text.IsGlued(i))
                joints |= 1UL << i;
        }

        return joints;
    }

    /// <summary>The words of a name, squeezed.</summary>
    public static IEnumerable<string> WordsOf(string name)
    {
        var text = SqueezedText.Of(name);
        var start = 0;
        for (var i = 1; i <= text.Count; i++)
        {
            if (i < text.Count && text.IsGlued(i))
                continue;
            yield return text.Letters[start..i].ToString();
            start = i;
        }
    }

    /// <summary>The name, and its plurals that more than an s makes.</summary>
    public static IEnumerable<string> FormsOf(string squeezed, bool isAcronym)
    {
        yield return squeezed;
        if (isAcronym || squeezed.Length < 4 || !char.IsAsciiLetterLower(squeezed[^1]))
            yield break;
        if (squeezed[^1] == 'y' && !"aeiou".Contains(squeezed[^2], StringComparison.Ordinal))
            yield return $"{squeezed[..^1]}ies";
        else if (squeezed[^1] is 'x' or 's' || squeezed.EndsWith("ch", StringComparison.Ordinal) || squeezed.EndsWith("sh", StringComparison.Ordinal))
            yield return squeezed + "es";
        if (squeezed.EndsWith("sis", StringComparison.Ordinal))
            yield return $"{squeezed[..^2]}es";
        else if (squeezed.EndsWith("trix", StringComparison.Ordinal))
            yield return $"{squeezed[..^1]}ces";
    }

    /// <summary>As it is shown in messages and compared with definitions in texts.</summary>
    public static string Upper(ReadOnlySpan<char> letters) => letters.ToString().ToUpper(CultureInfo.InvariantCulture);
}
