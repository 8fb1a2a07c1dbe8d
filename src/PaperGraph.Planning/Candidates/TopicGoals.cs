using PaperGraph.Planning.Wishes;
using PaperGraph.Planning.Worths;

namespace PaperGraph.Planning.Candidates;

/// <summary>The topics that a plan is about.</summary>
internal static class TopicGoals
{
    /// <summary>What was asked for, with all that lies below, and what those need first; everything where nothing is asked for. Without what is known.</summary>
    public static IReadOnlyDictionary<int, int> Of(WishList wishes, TopicGraph topics, HashSet<int> known)
    {
        var asked = wishes.Problem.Asked is { } some && wishes.Holds(WishKind.Topics)
            ? topics.WithNarrower(topics.PlacesOf(some))
            : [.. Enumerable.Range(0, topics.Topics.Count)];
        return topics.WithPrerequisites(asked, known).Order()
            .ToDictionary(topic => topic, topic => asked.Contains(topic) ? Worth.AskedTopic : Worth.NeededTopic);
    }
}
