using System.Text.Json;
using PaperGraph.Core.Graph;
using PaperGraph.Core.Plans;
using PaperGraph.Core.Topics;
using PaperGraph.Planning.Problems;

namespace PaperGraph.Planning.Tests;

/// <summary>On a real graph of prerequisites: Metacademy's concepts, a paper each (content CC BY-SA 3.0, not shipped).</summary>
public sealed class MetacademyTests(ITestOutputHelper output)
{
    private const int MostBefore = 20;

    private static readonly string? Folder = Environment.GetEnvironmentVariable("PAPERGRAPH_TEST_DATA");

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Every_order_is_a_topological_order(int seed)
    {
        Assert.SkipWhen(string.IsNullOrEmpty(Folder), "PAPERGRAPH_TEST_DATA names no folder with metacademy in it.");
        var topics = Read();
        var random = new Random(seed);
        for (var round = 0; round < 3; round++)
        {
            var (goal, before) = Goal(topics, random);
            var plan = Some.PlanOf(Problem(topics) with { Dates = Some.Mondays(before.Count), Asked = [goal], Effort = 0.5 });

            var order = TopicsRead(plan, topics);
            Assert.Equal(before, order.ToHashSet());
            Assert.All(order, (topic, at) => Assert.Subset(order.Take(at).ToHashSet(), topics[topic].Prerequisites.ToHashSet()));
            output.WriteLine($"{topics[goal].Name}: {string.Join(", ", order.Select(topic => topics[topic].Name))}");
        }
    }

    [Fact]
    public void A_plan_over_all_of_it_is_a_topological_order()
    {
        Assert.SkipWhen(string.IsNullOrEmpty(Folder), "PAPERGRAPH_TEST_DATA names no folder with metacademy in it.");
        var topics = Read();

        var plan = Some.PlanOf(Problem(topics) with { Dates = Some.Mondays(20), Effort = 0.5 });

        var order = TopicsRead(plan, topics);
        Assert.Equal(20, order.Distinct().Count());
        Assert.All(order, (topic, at) => Assert.Subset(order.Take(at).ToHashSet(), topics[topic].Prerequisites.ToHashSet()));
    }

    // Any concept with something before it, and not more than can be planned in a year.
    private static (Id<Topic> Goal, HashSet<Id<Topic>> Before) Goal(Dictionary<Id<Topic>, Topic> topics, Random random)
    {
        while (true)
        {
            var goal = topics.Keys.ElementAt(random.Next(topics.Count));
            HashSet<Id<Topic>> before = [goal];
            var open = new Stack<Id<Topic>>(before);
            while (open.TryPop(out var topic))
            {
                foreach (var next in topics[topic].Prerequisites.Where(before.Add))
                    open.Push(next);
            }

            if (before.Count is > 2 and < MostBefore)
                return (goal, before);
        }
    }

    private static PlanProblem Problem(Dictionary<Id<Topic>, Topic> topics) =>
        Some.Problem(1, [.. topics.Values], [.. topics.Values.Select(topic => new PlanPaper(Some.IdOf(topic.Name), topic.Name, 60, [new TopicTouch(topic.Id, 1)]))]);

    private static List<Id<Topic>> TopicsRead(SessionPlan plan, Dictionary<Id<Topic>, Topic> topics)
    {
        var byPaper = topics.Values.ToDictionary(topic => Some.IdOf(topic.Name), topic => topic.Id);
        return [.. Some.Read(plan).Select(paper => byPaper[paper])];
    }

    // A dependency leads from what is needed to what needs it. Titles are not always each once; tags are.
    private static Dictionary<Id<Topic>, Topic> Read()
    {
        // The callers have made sure of a folder.
        using var document = JsonDocument.Parse(File.ReadAllText(Path.Combine(Folder!, "metacademy", "graph_data.json")));
        var entries = document.RootElement.EnumerateArray().ToList();
        var tags = entries.Where(entry => entry.GetProperty("model").GetString() == "graph.concept")
            .ToDictionary(entry => entry.GetProperty("pk").GetString()!, entry => entry.GetProperty("fields").GetProperty("tag").GetString()!);
        var needs = entries.Where(entry => entry.GetProperty("model").GetString() == "graph.dependency").Select(entry => entry.GetProperty("fields"))
            .ToLookup(fields => tags[fields.GetProperty("target").GetString()!], fields => tags[fields.GetProperty("source").GetString()!]);
        return tags.Values.Select(tag => Some.Topic(tag, [.. needs[tag].Distinct()])).ToDictionary(topic => topic.Id);
    }
}
