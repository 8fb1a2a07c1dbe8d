using PaperGraph.Core.Graph;

namespace PaperGraph.Core.Topics;

/// <summary>Which topic each name or alias is of; where two topics share one, the one whose own name it is goes before, then the lower id.</summary>
public static class TopicNameIndex
{
    /// <summary>The topics by <see cref="TopicNames.KeyOf" /> of what they are called.</summary>
    /// <param name="topics">In any order.</param>
    public static Dictionary<string, Id<Topic>> Of(IEnumerable<Topic> topics)
    {
        ArgumentNullException.ThrowIfNull(topics);
        var names = new Dictionary<string, Id<Topic>>(StringComparer.Ordinal);
        var byId = topics.OrderBy(topic => topic.Id).ToList();
        byId.ForEach(topic => names.TryAdd(TopicNames.KeyOf(topic.Name), topic.Id));
        foreach (var topic in byId)
        {
            foreach (var alias in topic.Aliases)
                names.TryAdd(TopicNames.KeyOf(alias), topic.Id);
        }

        return names;
    }
}
