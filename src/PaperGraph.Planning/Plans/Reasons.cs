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
            .Intersect(plan.Papers[session - 1].SelectMany(other => candidates.Papers[other].Teaches)));
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
        candidates.Papers[paper].Needs
            .Select(need => (Need: need, Teacher: _order.First(other => candidates.Papers[other].Teaches.Contains(need))))
            .GroupBy(need => need.Teacher, need => need.Need)
            .OrderBy(group => _order.IndexOf(group.Key))
            .Select(group => $"It comes after “{candidates.Papers[group.Key].Paper.Title}”, which teaches {Sentences.List(Names(group))}.");

    private string Cut(CircleCut cut) => Sentences.OfCut(candidates, cut);

    private string? IsWanted(int paper, int session) =>
        plan.Presenters[session] is { } presenter && candidates.Problem.Presenters[presenter].Wants.Contains(candidates.Papers[paper].Paper.Id)
            ? candidates.Problem.Presenters[presenter].Name
            : null;

    private List<string> Names(IEnumerable<int> topics) => [.. topics.Select(topic => candidates.Topics[topic].Name).Order(StringComparer.Ordinal)];
}
