using System.Text.RegularExpressions;
using PaperGraph.Import.Works.Titles;

namespace PaperGraph.Import.Works.Citations;

/// <summary>
/// <c>Oliver Schulte, and Mark Crowley Generative Causal Representation Learning In International Conference on Machine Learning (ICML). Jul, 2023.</c>:
/// the marks between names, title and venue were lost, and only <c>In</c> is left.
/// </summary>
internal sealed partial class InProceedingsStyle : ICitationStyle
{
    /// <inheritdoc />
    public Citation? Read(string text)
    {
        foreach (Match match in VenueLead().Matches(text))
        {
            var imprint = Imprint.Read(text[match.Index..].Split('\n')[0].Trim());
            if (imprint is not { Venue: not null, Year: not null })
                continue;
            if (SplitNames(text[..match.Index].TrimEnd(' ', ',', '.')) is var (authors, title) && TitleLine.IsTitle(title))
                return new Citation { Title = title, Authors = authors, Year = imprint.Year, Venue = imprint.Venue, Kind = imprint.Kind };
        }

        return null;
    }

    private static (IReadOnlyList<string> Authors, string Title)? SplitNames(string front)
    {
        foreach (Match conjunction in Conjunction().Matches(front))
        {
            var behind = Words.Of(front[(conjunction.Index + conjunction.Length)..]);
            var length = LengthOfName(behind);
            var names = front[..conjunction.Index].TrimEnd(',') + " and " + string.Join(' ', behind.Take(length));
            if (length < behind.Length && AuthorList.Read(names.TrimEnd('.')) is { Count: > 0 } authors)
                return (authors, string.Join(' ', behind.Skip(length)));
        }

        return null;
    }

    // A given name, initials and particles, and one family name: nothing but custom tells where the name ends.
    private static int LengthOfName(string[] words)
    {
        var at = 1;
        while (at < words.Length && (PersonName.IsInitials(words[at]) || PersonName.IsParticle(words[at])))
            at++;
        return at + 1;
    }

    [GeneratedRegex(@"\bIn\s+(?=\p{Lu}|the\s)")]
    private static partial Regex VenueLead();

    [GeneratedRegex(@",?\s+(?:and|&)\s+")]
    private static partial Regex Conjunction();
}
