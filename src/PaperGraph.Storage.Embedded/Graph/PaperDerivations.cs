namespace PaperGraph.Storage.Embedded.Graph;

/// <summary>What a paper's node holds only so that queries are quick: it follows from the rest and is not stored.</summary>
internal static class PaperDerivations
{
    /// <param name="state">As it was stored.</param>
    /// <param name="topics">The vocabulary; what has left it is touched no more.</param>
    public static PaperNode Complete(PaperState state, ChunkedArray<TopicNode?> topics)
    {
        var node = state.Paper;
        var annotations = state.Annotations;
        return node with
        {
            Touches = WithoutGone(node.Touches, topics),
            Rejected = WithoutGone(node.Rejected, topics),
            Annotations = Array.ConvertAll(annotations, annotation => annotation.Number),
            Tags = Distinct(annotations.SelectMany(annotation => annotation.Node.Tags).Where(tag => !node.Untagged.Contains(tag)).Concat(node.OwnTags)),
            Annotators = Distinct(annotations.Select(annotation => annotation.Node.By).Where(person => person != 0)),
            Months = Distinct(annotations.Select(annotation => annotation.Node.Month).Where(month => month != 0)
                .Concat(node.Record.Locations.Select(location => location.Month?.Ordinal ?? 0).Where(month => month != 0))),
            WordCount = node.Terms.Sum(term => term.Count),
        };
    }

    public static Touch[] WithoutGone(Touch[] touches, ChunkedArray<TopicNode?> topics) =>
        Array.Exists(touches, touch => topics[touch.Topic] is null)
            ? Array.FindAll(touches, touch => topics[touch.Topic] is not null)
            : touches;

    public static int[] WithoutGone(int[] numbers, ChunkedArray<TopicNode?> topics) =>
        Array.Exists(numbers, number => topics[number] is null)
            ? Array.FindAll(numbers, number => topics[number] is not null)
            : numbers;

    private static int[] Distinct(IEnumerable<int> numbers)
    {
        var sorted = numbers.ToArray();
        if (sorted.Length < 2)
            return sorted;
        Array.Sort(sorted);
        return sorted.Distinct().ToArray();
    }
}
