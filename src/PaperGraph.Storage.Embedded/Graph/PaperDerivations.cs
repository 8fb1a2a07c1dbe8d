namespace PaperGraph.Storage.Embedded.Graph;

/// <summary>What a paper's node holds only so that queries are quick: it follows from the rest and is not stored.</summary>
internal static class PaperDerivations
{
    /// <param name="state">As it was stored.</param>
    /// <param name="topics">The vocabulary; what has left it is touched no more.</param>
    /// <param name="sets">Makes the lists.</param>
    public static PaperNode Complete(PaperState state, ChunkedArray<TopicNode?> topics, NumberSets sets)
    {
        var node = state.Paper;
        return node with
        {
            Touches = WithoutGone(node.Touches, topics),
            Rejected = WithoutGone(node.Rejected, topics),
            Annotations = Array.ConvertAll(state.Annotations, annotation => annotation.Number),
            Tags = TagsOf(state, sets),
            Annotators = AnnotatorsOf(state, sets),
            Months = MonthsOf(state, sets),
            WordCount = WordsOf(node),
        };
    }

    public static Touch[] WithoutGone(Touch[] touches, ChunkedArray<TopicNode?> topics)
    {
        // Hardly any topic is ever gone, and what looks for those that are left is made for each paper where it stands here.
        foreach (var touch in touches)
        {
            if (topics[touch.Topic] is null)
                return Left(touches, topics);
        }

        return touches;
    }

    public static int[] WithoutGone(int[] numbers, ChunkedArray<TopicNode?> topics)
    {
        foreach (var number in numbers)
        {
            if (topics[number] is null)
                return Left(numbers, topics);
        }

        return numbers;
    }

    private static Touch[] Left(Touch[] touches, ChunkedArray<TopicNode?> topics) => Array.FindAll(touches, touch => topics[touch.Topic] is not null);

    private static int[] Left(int[] numbers, ChunkedArray<TopicNode?> topics) => Array.FindAll(numbers, number => topics[number] is not null);

    private static int[] TagsOf(PaperState state, NumberSets sets)
    {
        foreach (var annotation in state.Annotations)
        {
            foreach (var tag in annotation.Node.Tags)
            {
                if (!state.Paper.Untagged.AsSpan().Contains(tag))
                    sets.Add(tag);
            }
        }

        foreach (var tag in state.Paper.OwnTags)
            sets.Add(tag);
        return sets.Take();
    }

    private static int[] AnnotatorsOf(PaperState state, NumberSets sets)
    {
        foreach (var annotation in state.Annotations)
        {
            if (annotation.Node.By != 0)
                sets.Add(annotation.Node.By);
        }

        return sets.Take();
    }

    private static int[] MonthsOf(PaperState state, NumberSets sets)
    {
        foreach (var annotation in state.Annotations)
        {
            if (annotation.Node.Month != 0)
                sets.Add(annotation.Node.Month);
        }

        foreach (var location in state.Paper.Record.Locations)
        {
            if (location.Month is { } month)
                sets.Add(month.Ordinal);
        }

        return sets.Take();
    }

    private static int WordsOf(PaperNode node)
    {
        var words = 0;
        foreach (var term in node.Terms)
            words += term.Count;
        return words;
    }
}
