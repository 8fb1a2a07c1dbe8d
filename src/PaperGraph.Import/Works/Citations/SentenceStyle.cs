using PaperGraph.Import.Works.Titles;

namespace PaperGraph.Import.Works.Citations;

/// <summary>Names, title and venue, each ended by a full stop: <c>Tom Schaul, John Quan. Prioritized experience replay. In ICLR, 2016.</c></summary>
internal sealed class SentenceStyle : ICitationStyle
{
    /// <inheritdoc />
    public Citation? Read(string text)
    {
        var line = text.Split('\n')[0];
        if (EndOfNames(line) is not { } end)
            return null;
        var behind = line[(end + 1)..].TrimStart();
        var endOfTitle = SentenceEnds.FirstFrom(behind, 0);
        if (endOfTitle < 0)
            return null;
        var title = behind[..(behind[endOfTitle] == '?' ? endOfTitle + 1 : endOfTitle)];
        var imprint = Imprint.Read(behind[(endOfTitle + 1)..].Trim());
        if (imprint.Year is null || !TitleLine.IsCitedTitle(title))
            return null;
        return new Citation { Title = title, Authors = AuthorList.Read(line[..(end + 1)]), Year = imprint.Year, Venue = imprint.Venue, Kind = imprint.Kind };
    }

    private static bool EndsWithInitial(string line, int stop) => char.IsUpper(line[stop - 1]) && (stop == 1 || !char.IsLetter(line[stop - 2]));

    // The first full stop behind which no more initials follow.
    private static int? EndOfNames(string line)
    {
        int? found = null;
        for (var at = line.IndexOf(". ", StringComparison.Ordinal); at > 0; at = line.IndexOf(". ", at + 1, StringComparison.Ordinal))
        {
            if (found is { } before && !PersonName.IsInitials(line[(before + 1)..at].Trim()))
                return found;
            if (AuthorList.Read(line[..(at + 1)]).Count > 0)
                found = at;
            else if (found is null && !EndsWithInitial(line, at))
                return null;
        }

        return found;
    }
}
