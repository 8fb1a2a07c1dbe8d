using PaperGraph.Core.Timeline;

namespace PaperGraph.Import.Editing;

/// <summary>What a session is called where nobody says it.</summary>
internal static class SessionTitles
{
    /// <summary>By its first paper, and how many more there are; by its day where there is none.</summary>
    public static string Of(DateOnly date, IReadOnlyList<DiscussedPaper> papers) => papers switch
    {
        [] => $"Session of {DateText.Of(date)}",
        [var only] => Shown.Short(only.Paper.Title),
        [var one, var other] => $"{Shown.Short(one.Paper.Title)}, and {Shown.Short(other.Paper.Title)}",
        [var first, ..] => $"{Shown.Short(first.Paper.Title)}, and {papers.Count - 1} more",
    };
}
