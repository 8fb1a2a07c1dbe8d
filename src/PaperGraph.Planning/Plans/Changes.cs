using PaperGraph.Core.Graph;
using PaperGraph.Core.Papers;
using PaperGraph.Core.People;
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
        List<Id<Paper>> old = [.. before?.Papers.Select(paper => paper.Paper) ?? []];
        List<Id<Paper>> read = [.. now?.Papers.Select(paper => paper.Paper) ?? []];
        var (gone, come) = (Titles(old.Except(read), titleOf), Titles(read.Except(old), titleOf));
        if (now is null)
            yield return $"{day}: there is no session any more{(gone.Count > 0 ? $"; {Sentences.List(gone)} {(gone.Count == 1 ? "was" : "were")} planned" : string.Empty)}.";
        else if (before is null)
            yield return $"{day}: a new session reads {Sentences.List(come)}{(now.Presenter is { } who ? $", presented by {who.Name}" : string.Empty)}.";
        else if (gone.Count > 0 && come.Count > 0)
            yield return $"{day}: {Sentences.List(come)} instead of {Sentences.List(gone)}.";
        else if (gone.Count > 0)
            yield return $"{day}: without {Sentences.List(gone)}.";
        else if (come.Count > 0)
            yield return $"{day}: {Sentences.List(come)} {(old.Count > 0 ? "besides" : "instead of nothing")}.";
        else if (!old.SequenceEqual(read))
            yield return $"{day}: first {Sentences.List(Titles(read, titleOf))}.";
        if (now?.Presenter is { } presenter && before is not null && Others(before, presenter) is { } others)
            yield return $"{day}: {presenter.Name} presents{(others.Count > 0 ? $" instead of {Sentences.List(others)}" : string.Empty)}.";
    }

    // Who was to present some of it; null where nobody else was, and none of it was open.
    private static List<string>? Others(StandingSession before, Person presenter)
    {
        var others = before.Papers.Select(paper => paper.Presenter).Where(other => other?.Id != presenter.Id).ToList();
        return others.Count == 0 ? null : [.. others.OfType<Person>().DistinctBy(other => other.Id).Select(other => other.Name)];
    }

    private static List<string> Titles(IEnumerable<Id<Paper>> papers, Func<Id<Paper>, string> titleOf) =>
        [.. papers.Select(paper => $"“{titleOf(paper)}”")];
}
