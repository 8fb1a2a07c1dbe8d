using PaperGraph.Planning.Wishes;
using PaperGraph.Planning.Worths;

namespace PaperGraph.Planning.Candidates;

/// <summary>The topics that a plan is about.</summary>
internal static class TopicGoals
{
    /// <summary>What was asked for, with all that lies below, and what those need first; everything alike where nothing is asked for. Without what is known.</summary>
    public static IReadOnlyDictionary<int, int> Of(WishList wishes, TopicGraph topics, HashSet<int> known)
    {
        if (wishes.Problem.Asked is not { } some || !wishes.Holds(WishKind.Topics))
            return Enumerable.Range(0, topics.Topics.Count).Where(topic => !known.Contains(topic)).ToDictionary(topic => topic, _ => Worth.AnyTopic);
        var asked = topics.PlacesOf(some).ToHashSet();
        var near = topics.WithNarrower(asked);
        // What comes before those that lie below is as far away as what comes before what comes before.
        var before = topics.WithPrerequisites(near, known);
        near.UnionWith(asked.Where(topic => !known.Contains(topic)).SelectMany(topic => topics.Prerequisites[topic]));
        return before.Order().ToDictionary(topic => topic, topic => asked.Contains(topic) ? Worth.AskedTopic : near.Contains(topic) ? Worth.NearTopic : Worth.AnyTopic);
    }
}
