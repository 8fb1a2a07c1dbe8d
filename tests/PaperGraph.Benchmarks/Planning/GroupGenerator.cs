using PaperGraph.Core.Graph;
using PaperGraph.Core.Papers;
using PaperGraph.Core.People;
using PaperGraph.Core.Topics;
using PaperGraph.Planning.Problems;

namespace PaperGraph.Benchmarks.Planning;

/// <summary>Makes up groups and libraries: topics that build on each other, papers that teach neighbours among them, presenters with days away and wants.</summary>
internal sealed class GroupGenerator(int seed)
{
    private static readonly DateOnly First = new(2024, 1, 8);

    private readonly Random _random = new(seed);

    public PlanProblem Make(int sessions, int papers, int presenters, int topics)
    {
        var made = Topics(topics);
        var library = Enumerable.Range(0, papers).Select(number => Paper(number, made)).ToList();
        return new PlanProblem
        {
            Dates = [.. Enumerable.Range(0, sessions).Select(session => First.AddDays(7 * session))],
            Topics = made,
            Papers = library,
            MustRead = [.. library.Take(2).Select(paper => paper.Id)],
            MustNotRead = [.. library.Skip(2).Take(papers / 50).Select(paper => paper.Id)],
            Presenters = [.. Enumerable.Range(0, presenters).Select(number => Presenter(number, sessions, library))],
        };
    }

    private List<Topic> Topics(int count)
    {
        var topics = new List<Topic>();
        for (var number = 0; number < count; number++)
        {
            // About a third are foundations; the others build on one or two that are not far.
            var before = number == 0 || _random.Next(3) == 0 ? 0 : 1 + _random.Next(2);
            var prerequisites = Enumerable.Range(0, before).Select(_ => topics[Math.Max(0, number - 1 - _random.Next(12))].Id).Distinct().ToList();
            topics.Add(new Topic(TopicNames.IdOf($"topic {number}"), $"topic {number}", [], null, [], prerequisites));
        }

        return topics;
    }

    private PlanPaper Paper(int number, List<Topic> topics)
    {
        var centre = _random.Next(topics.Count);
        var touches = Enumerable.Range(0, 1 + _random.Next(4))
            .Select(_ => topics[Math.Clamp(centre + _random.Next(-6, 7), 0, topics.Count - 1)].Id).Distinct()
            .Select(topic => new TopicTouch(topic, Math.Round(0.3 + (0.69 * _random.NextDouble()), 4))).ToList();
        return new PlanPaper(Id<Paper>.For($"paper {number}"), $"Paper {number}", 20 + (5 * _random.Next(9)), touches) { Year = 2000 + _random.Next(24) };
    }

    private PlanPresenter Presenter(int number, int sessions, List<PlanPaper> library) => new(Id<Person>.For($"person{number}"), $"Person {number}")
    {
        Away = [.. Enumerable.Range(0, 1 + (sessions / 6)).Select(_ => First.AddDays(7 * _random.Next(sessions))).Distinct()],
        MaxSessions = _random.Next(3) == 0 ? 1 + (sessions / 6) : null,
        Wants = [.. Enumerable.Range(0, _random.Next(4)).Select(_ => library[_random.Next(library.Count)].Id).Distinct()],
    };
}
