using PaperGraph.Core.Graph;
using PaperGraph.Core.Papers;
using PaperGraph.Core.Plans;
using PaperGraph.Core.Timeline;
using PaperGraph.Planning.Problems;

namespace PaperGraph.Planning.Plans;

/// <summary>Says what differs from the standing sessions.</summary>
internal static class Changes
{
    public static IReadOnlyList<string> Between(PlanProblem problem, IReadOnlyList<PlannedSession> sessions)
    {
        var titles = problem.Papers.ToDictionary(paper => paper.Id, paper => paper.Title);
        var standing = problem.Standing.ToDictionary(session => session.Date);
        return problem.Standing.Count == 0
            ? []
            : [.. sessions.Select(session => session.Date).Union(standing.Keys).Order().SelectMany(date => On(
                date, standing.GetValueOrDefault(date), sessions.FirstOrDefault(session => session.Date == date), paper => titles.GetValueOrDefault(paper, "a paper that is gone")))];
    }

    private static IEnumerable<string> On(DateOnly date, StandingSession? before, PlannedSession? now, Func<Id<Paper>, string> titleOf)
    {
        var day = DateText.Of(date);
        var old = before?.Papers ?? [];
        var read = now?.Papers.Select(paper => paper.Paper).ToList() ?? [];
        var (gone, come) = (Titles(old.Except(read), titleOf), Titles(read.Except(old), titleOf));
        if (now is null)
            yield return $"{day}: there is no session any more; {Sentences.List(gone)} was planned.";
        else if (before is null)
            yield return $"{day}: a new session reads {Sentences.List(come)}{(now.Presenter is { } who ? $", presented by {who.Name}" : string.Empty)}.";
        else if (gone.Count > 0 && come.Count > 0)
            yield return $"{day}: {Sentences.List(come)} instead of {Sentences.List(gone)}.";
        else if (gone.Count > 0)
            yield return $"{day}: without {Sentences.List(gone)}.";
        else if (come.Count > 0)
            yield return $"{day}: {Sentences.List(come)} besides.";
        if (now?.Presenter is { } presenter && before is not null && presenter.Id != before.Presenter?.Id)
            yield return $"{day}: {presenter.Name} presents{(before.Presenter is { } other ? $" instead of {other.Name}" : string.Empty)}.";
    }

    private static List<string> Titles(IEnumerable<Id<Paper>> papers, Func<Id<Paper>, string> titleOf) =>
        [.. papers.Select(paper => $"“{titleOf(paper)}”")];
}
