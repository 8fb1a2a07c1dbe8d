using PaperGraph.Core.Topics;
using PaperGraph.Storage.Embedded.Graph;

namespace PaperGraph.Storage.Embedded.Topics;

/// <summary>Makes the state of the graph after its topics were replaced.</summary>
internal static class VocabularyChange
{
    /// <summary>Whether these are the topics already, word for word.</summary>
    public static bool IsNone(GraphSnapshot graph, IReadOnlyList<Topic> topics) =>
        topics.Count == graph.Counts.Topics && topics.All(topic => graph.NumberOf(topic.Id) is > 0 and var number && AreSame(graph.Topic(number).Record, topic));

    /// <param name="before">The state before.</param>
    /// <param name="topics">All topics by number.</param>
    public static GraphSnapshot Apply(GraphSnapshot before, IReadOnlyDictionary<int, Topic> topics)
    {
        foreach (var (number, topic) in topics)
            before.Tables.Topics.Set(number, topic.Id.Node.Value);
        var nodes = TopicGraph.Of(topics);
        var edited = new GraphSnapshot(before.Tables)
        {
            Papers = Papers(before, nodes),
            Annotations = Annotations(before, nodes),
            Topics = nodes,
            Tags = Tags(before, topics.Values),
            People = before.People,
            TermPostings = before.TermPostings,
            PapersOfStates = before.PapersOfStates,
            AnnotationsOfReadings = before.AnnotationsOfReadings,
            Merged = before.Merged,
            Sessions = before.Sessions,
            Homes = before.Homes,
            WordCount = before.WordCount,
        };
        // Any edge of the hierarchy may have moved, and with it the counts of all topics above it.
        return GraphPostings.Update(before, edited, papers: null, annotations: null);
    }

    private static ChunkedArray<PaperNode?> Papers(GraphSnapshot before, ChunkedArray<TopicNode?> topics)
    {
        var papers = new ChunkedArrayEditor<PaperNode?>(before.Papers);
        for (var number = 0; number < before.Papers.Length; number++)
        {
            if (before.Papers[number] is not { } paper)
                continue;
            var (touches, rejected) = (PaperDerivations.WithoutGone(paper.Touches, topics), PaperDerivations.WithoutGone(paper.Rejected, topics));
            if (touches != paper.Touches || rejected != paper.Rejected)
                papers[number] = paper with { Touches = touches, Rejected = rejected };
        }

        return papers.Done();
    }

    private static ChunkedArray<AnnotationNode> Annotations(GraphSnapshot before, ChunkedArray<TopicNode?> topics)
    {
        var annotations = new ChunkedArrayEditor<AnnotationNode>(before.Annotations);
        for (var number = 0; number < before.Annotations.Length; number++)
        {
            var annotation = before.Annotations[number];
            if (annotation.IsSeen && PaperDerivations.WithoutGone(annotation.Topics, topics) is var kept && kept != annotation.Topics)
                annotations[number] = annotation with { Topics = kept };
        }

        return annotations.Done();
    }

    private static ChunkedArray<TagNode?> Tags(GraphSnapshot before, IEnumerable<Topic> topics)
    {
        var known = topics.Select(topic => topic.Id).ToHashSet();
        var tags = new ChunkedArrayEditor<TagNode?>(before.Tags);
        for (var number = 0; number < before.Tags.Length; number++)
        {
            if (before.Tags[number] is { Record: { Topic: { } topic } tag } node && !known.Contains(topic))
                tags[number] = node with { Record = tag with { Topic = null } };
        }

        return tags.Done();
    }

    private static bool AreSame(Topic one, Topic other) =>
        one.Name == other.Name && one.Description == other.Description && one.Aliases.SequenceEqual(other.Aliases)
        && one.Broader.SequenceEqual(other.Broader) && one.Prerequisites.SequenceEqual(other.Prerequisites);
}
