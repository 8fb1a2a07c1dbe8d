namespace PaperGraph.Planning.Wishes;

/// <summary>One wish of a problem that a plan has to fulfil.</summary>
/// <param name="Kind">What is wished for.</param>
/// <param name="Index">Which of the papers or presenters of that list; 0 where there is no list.</param>
/// <param name="Part">Which of a presenter's days; 0 for others.</param>
internal readonly record struct Wish(WishKind Kind, int Index = 0, int Part = 0)
{
    /// <summary>Where it stands in the input.</summary>
    public IReadOnlyList<string> Path => Kind switch
    {
        WishKind.Sessions => ["sessions"],
        WishKind.PapersPerSession => ["papersPerSession"],
        WishKind.MinutesPerSession => ["minutesPerSession"],
        WishKind.Topics => ["topics"],
        WishKind.ContinueFromHistory => ["continueFromHistory"],
        WishKind.MustRead => ["mustRead", Text(Index)],
        WishKind.MustNotRead => ["mustNotRead", Text(Index)],
        WishKind.Away => ["presenters", Text(Index), "away", Text(Part)],
        _ => ["presenters", Text(Index), "maxSessions"],
    };

    private static string Text(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
