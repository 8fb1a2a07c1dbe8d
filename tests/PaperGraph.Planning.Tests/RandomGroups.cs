using PaperGraph.Core.Papers;
using PaperGraph.Core.Topics;
using PaperGraph.Planning.Problems;

namespace PaperGraph.Planning.Tests;

/// <summary>Groups and libraries made up from a seed.</summary>
internal static class RandomGroups
{
    /// <summary>So small that every plan of it can be tried.</summary>
    public static PlanProblem Tiny(int seed)
    {
        var random = new Random(seed);
        var topics = Enumerable.Range(0, 1 + random.Next(5)).Select(number => Topic(random, number)).ToList();
        var papers = Enumerable.Range(0, 1 + random.Next(5)).Select(number => Paper(random, number, topics)).ToList();
        var sessions = 1 + random.Next(3);
        var dates = Some.Mondays(sessions);
        return Some.Problem(sessions, topics, [.. papers]) with
        {
            PapersPerSession = 1 + random.Next(2),
            MinutesPerSession = 60 + (30 * random.Next(2)),
            Asked = random.Next(2) == 0 ? null : [topics[random.Next(topics.Count)].Id],
            MustRead = [.. papers.Where(_ => random.Next(6) == 0).Select(paper => paper.Id)],
            MustNotRead = [.. papers.Where(_ => random.Next(10) == 0).Select(paper => paper.Id)],
            Discussed = [.. papers.Where(_ => random.Next(8) == 0).Select(paper => paper.Id)],
            Presenters = [.. Enumerable.Range(0, random.Next(3)).Select(number => Some.Presenter($"Person {number}") with
            {
                Away = [.. dates.Where(_ => random.Next(5) == 0)],
                MaxSessions = random.Next(3) == 0 ? 1 + random.Next(2) : null,
                Wants = [.. papers.Where(_ => random.Next(4) == 0).Select(paper => paper.Id)],
            })],
        };
    }

    /// <summary>More than can be proven within a test's time.</summary>
    public static PlanProblem Hard()
    {
        var random = new Random(1);
        var topics = Enumerable.Range(0, 150).Select(number => Topic(random, number)).ToList();
        return Some.Problem(40, topics, [.. Enumerable.Range(0, 600).Select(number => Paper(random, number, topics))]) with
        {
            Presenters = [.. Enumerable.Range(0, 10).Select(number => Some.Presenter($"Person {number}"))],
        };
    }

    private static Topic Topic(Random random, int number) =>
        Some.Topic($"topic {number}", [.. Enumerable.Range(Math.Max(0, number - 4), Math.Min(number, 4)).Where(_ => random.Next(3) == 0).Select(before => $"topic {before}")]) with
        {
            Broader = [.. Enumerable.Range(0, number).Where(_ => random.Next(8) == 0).Select(above => TopicNames.IdOf($"topic {above}"))],
        };

    private static PlanPaper Paper(Random random, int number, List<Topic> topics) =>
        new(Some.IdOf($"Paper {number}"), $"Paper {number}", 20 + (10 * random.Next(6)), [.. Enumerable.Range(0, 1 + random.Next(3))
            .Select(_ => topics[random.Next(topics.Count)].Id).Distinct().Select(topic => new TopicTouch(topic, 0.3 + (0.7 * random.NextDouble())))])
        {
            Answers = [.. Enumerable.Range(Math.Max(0, number - 4), Math.Min(number, 4)).Where(_ => random.Next(6) == 0).Select(before => new Answer(Some.IdOf($"Paper {before}"), LinkKind.Extends))],
            Year = random.Next(3) == 0 ? null : 2005 + random.Next(18),
        };
}
