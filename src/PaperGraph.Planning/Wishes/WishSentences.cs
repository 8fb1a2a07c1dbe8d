using PaperGraph.Core.Graph;
using PaperGraph.Core.Papers;
using PaperGraph.Core.Timeline;
using PaperGraph.Planning.Candidates;
using PaperGraph.Planning.Plans;
using PaperGraph.Planning.Problems;

namespace PaperGraph.Planning.Wishes;

/// <summary>Says a wish of a conflict so that a person can act on it.</summary>
internal sealed class WishSentences(CandidateSet candidates, IReadOnlyList<Wish> conflict)
{
    private PlanProblem Problem => candidates.Problem;

    /// <summary>One sentence or two.</summary>
    public string Of(Wish wish) => wish.Kind switch
    {
        WishKind.Sessions =>
            $"{Sentences.Count(Problem.Dates.Count, "session")}, each with a paper to read{(Problem.Presenters.Count > 0 ? " and somebody to present it" : string.Empty)}. Plan fewer or more.",
        WishKind.PapersPerSession => $"No more than {Sentences.Count(Problem.PapersPerSession, "paper")} in a session. Allow more.",
        WishKind.MinutesPerSession => $"No more than {Sentences.Count(Problem.MinutesPerSession, "minute")} in a session. Allow more, or say how long papers take.",
        WishKind.Topics => "Only what belongs to the topics you ask for. Name more topics, or none.",
        WishKind.ContinueFromHistory => $"What was discussed, or is to be before the first day, is not read again, {Sentences.Count(Problem.Discussed.Count, "paper")}.",
        WishKind.MustRead => MustRead(Problem.MustRead[wish.Index]),
        WishKind.MustNotRead => $"“{TitleOf(Problem.MustNotRead[wish.Index])}” must not be read.",
        WishKind.Away => Away(wish),
        _ => $"{Problem.Presenters[wish.Index].Name} presents at most {Sentences.Count(Problem.Presenters[wish.Index].MaxSessions ?? 0, "session")}.",
    };

    private string MustRead(Id<Paper> paper)
    {
        var place = candidates.PlaceOf(paper);
        var answered = place is { } known ? candidates.Papers[known].Requires.Select(candidates.Subjects.NameOf).Order(StringComparer.Ordinal).ToList() : [];
        List<string> sentences = [$"“{TitleOf(paper)}” has to be read{(answered.Count > 0 ? $", and before it {Sentences.List(answered)}, to which it goes back" : string.Empty)}."];
        if (Problem.Papers.First(other => other.Id == paper) is { } own && own.Minutes > Problem.MinutesPerSession)
            sentences.Add($"It takes {Sentences.Count(own.Minutes, "minute")}{(own.IsEstimated ? ", as we estimate" : string.Empty)}.");
        if (place is { } at)
            sentences.AddRange(candidates.Papers[at].Cuts.Select(cut => Sentences.OfCut(candidates, cut)));
        return string.Join(' ', sentences);
    }

    // Where the conflict has everybody away on one day, that is the news.
    private string Away(Wish wish)
    {
        var (name, day) = (Problem.Presenters[wish.Index].Name, DayOf(wish));
        var away = conflict.Where(other => other.Kind == WishKind.Away && DayOf(other) == day).Select(other => other.Index).Distinct().Count();
        var isNobodyLeft = away == Problem.Presenters.Count;
        return isNobodyLeft ? $"Nobody is free to present on {DateText.Of(day)}: {name} is away." : $"{name} is away on {DateText.Of(day)}.";
    }

    private DateOnly DayOf(Wish wish) => Problem.Presenters[wish.Index].Away[wish.Part];

    private string TitleOf(Id<Paper> paper) => Problem.Papers.First(other => other.Id == paper).Title;
}
