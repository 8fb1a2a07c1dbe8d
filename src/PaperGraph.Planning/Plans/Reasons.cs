using System.Globalization;
using PaperGraph.Core.Topics;
using PaperGraph.Planning.Candidates;
using PaperGraph.Planning.Solving;
using PaperGraph.Planning.Worths;

namespace PaperGraph.Planning.Plans;

/// <summary>Says why a paper is read, and why then. Every sentence is true of the plan.</summary>
internal sealed class Reasons(CandidateSet candidates, Arrangement plan)
{
    private readonly List<int> _order = [.. plan.Order];

    /// <summary>What a paper teaches first, by name.</summary>
    public IReadOnlyList<Topic> FirstTaught(int paper) => [.. NewIn(paper).Select(topic => candidates.Topics[topic]).OrderBy(topic => topic.Name, StringComparer.Ordinal)];

    /// <summary>The sentences.</summary>
    public string Why(int paper, int session)
    {
        var sentences = new List<string>();
        if (candidates.Papers[paper].IsMustRead)
            sentences.Add("It has to be read.");
        sentences.Add(Teaches(paper, session));
        sentences.AddRange(Answers(paper));
        sentences.AddRange(AnsweredBy(paper));
        sentences.AddRange(UsedBy(paper));
        sentences.AddRange(After(paper));
        sentences.AddRange(candidates.Papers[paper].Cuts.Select(Cut));
        if (IsWanted(paper, session) is { } name)
            sentences.Add($"{name} wants to present it.");
        if (candidates.Papers[paper].Paper.IsEstimated)
            sentences.Add(string.Create(CultureInfo.InvariantCulture, $"Nobody has said how long it takes; {candidates.Papers[paper].Paper.Minutes} minutes are an estimate."));
        return string.Join(' ', sentences);
    }

    private IEnumerable<int> NewIn(int paper)
    {
        var before = _order.TakeWhile(other => other != paper).SelectMany(other => candidates.Papers[other].Teaches).ToHashSet();
        return candidates.Papers[paper].Teaches.Where(topic => !before.Contains(topic) && !candidates.IsKnown(topic));
    }

    private string Teaches(int paper, int session)
    {
        var fresh = NewIn(paper).ToList();
        var asked = Names(fresh.Where(topic => candidates.Problem.Asked is not null && candidates.Goals.GetValueOrDefault(topic) == Worth.AskedTopic));
        var others = Names(fresh.Where(topic => candidates.Problem.Asked is null || candidates.Goals.GetValueOrDefault(topic) != Worth.AskedTopic));
        if (asked.Count > 0)
            return $"It teaches {Sentences.List(asked)}, which you ask for{(others.Count > 0 ? $", and {Sentences.List(others)}" : string.Empty)}.";
        if (others.Count > 0)
            return $"It teaches {Sentences.List(others)}.";
        var threads = session == 0 ? [] : Names(candidates.ContinuedBy(candidates.Papers[paper])
            .Intersect(plan.Papers[session - 1].SelectMany(other => candidates.Papers[other].Covers)));
        return threads.Count > 0 ? $"It teaches nothing new, but goes on with {Sentences.List(threads)}." : "It teaches nothing new.";
    }

    private IEnumerable<string> UsedBy(int paper)
    {
        var users = _order.SkipWhile(other => other != paper).Skip(1)
            .Select(other => (Other: other, Topics: Names(candidates.Papers[other].Needs.Intersect(NewIn(paper)))))
            .FirstOrDefault(user => user.Topics.Count > 0);
        if (users.Topics is { } topics)
            yield return $"“{candidates.Papers[users.Other].Paper.Title}” needs {Sentences.List(topics)} from it.";
    }

    private IEnumerable<string> After(int paper) =>
        candidates.Papers[paper].Needs.Where(candidates.Subjects.IsTopic)
            .Select(need => (Need: need, Teacher: _order.Cast<int?>().FirstOrDefault(other => candidates.Papers[other!.Value].Teaches.Contains(need))))
            .Where(need => need.Teacher is not null)
            .GroupBy(need => need.Teacher!.Value, need => need.Need)
            .OrderBy(group => _order.IndexOf(group.Key))
            .Select(group => $"It comes after “{candidates.Papers[group.Key].Paper.Title}”, which teaches {Sentences.List(Names(group))}.");

    private IEnumerable<string> Answers(int paper)
    {
        var before = _order.TakeWhile(other => other != paper).ToHashSet();
        return candidates.Papers[paper].Paper.Answers
            .Select(answer => (Answered: candidates.PlaceOf(answer.Paper) ?? -1, answer.Kind))
            .Where(answer => before.Contains(answer.Answered))
            .GroupBy(answer => answer.Answered, answer => Sentences.Verb(answer.Kind))
            .Select(verbs => $"It {Sentences.List([.. verbs])} “{candidates.Papers[verbs.Key].Paper.Title}”, which is read before.");
    }

    private IEnumerable<string> AnsweredBy(int paper)
    {
        var answers = _order.SkipWhile(other => other != paper).Skip(1).Where(other => candidates.Papers[other].Paper.Answers.Any(answer => answer.Paper == candidates.Papers[paper].Paper.Id))
            .Select(other => $"“{candidates.Papers[other].Paper.Title}”").ToList();
        if (answers.Count > 0)
            yield return $"{Sentences.List(answers)} {(answers.Count == 1 ? "goes" : "go")} back to it.";
    }

    private string Cut(CircleCut cut) => Sentences.OfCut(candidates, cut);

    private string? IsWanted(int paper, int session) =>
        plan.Presenters[session] is { } presenter && candidates.Problem.Presenters[presenter].Wants.Contains(candidates.Papers[paper].Paper.Id)
            ? candidates.Problem.Presenters[presenter].Name
            : null;

    private List<string> Names(IEnumerable<int> subjects) => [.. subjects.Select(candidates.Subjects.NameOf).Order(StringComparer.Ordinal)];
}
