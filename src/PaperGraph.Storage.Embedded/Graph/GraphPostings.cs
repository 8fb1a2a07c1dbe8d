namespace PaperGraph.Storage.Embedded.Graph;

/// <summary>Brings the posting lists of a state, and the counts that come of them, in step with its papers and annotations.</summary>
internal sealed class GraphPostings
{
    private readonly GraphSnapshot _edited;
    private readonly ChunkedArrayEditor<TopicNode?> _topics;
    private readonly ChunkedArrayEditor<TagNode?> _tags;
    private readonly ChunkedArrayEditor<PersonNode?> _people;

    private GraphPostings(GraphSnapshot edited)
    {
        _edited = edited;
        _topics = new ChunkedArrayEditor<TopicNode?>(edited.Topics);
        _tags = new ChunkedArrayEditor<TagNode?>(edited.Tags);
        _people = new ChunkedArrayEditor<PersonNode?>(edited.People);
    }

    /// <param name="before">The state before, whose lists are in step.</param>
    /// <param name="edited">The state after, whose lists are still those of the state before, but for those of terms (<see cref="TermPostings" />).</param>
    /// <param name="papers">The papers that may differ; null, with <paramref name="annotations" />, to make all lists anew.</param>
    /// <param name="annotations">The annotations that may differ.</param>
    public static GraphSnapshot Update(GraphSnapshot before, GraphSnapshot edited, IReadOnlyCollection<int>? papers, IReadOnlyCollection<int>? annotations)
    {
        var postings = new GraphPostings(edited);
        postings.UpdateLists(
            new PostingEditor<PaperNode?>(before.Papers, edited.Papers, papers),
            new PostingEditor<AnnotationNode>(before.Annotations, edited.Annotations, annotations),
            areAll: papers is null);
        postings.UpdateTotals(before, papers);
        var after = postings.Done();
        after.CarryOverCounts(before);
        if (papers is null || annotations is null)
            return after;
        after.Sorted.CarryOver(before, after, papers, annotations);
        after.CarryOverCoverage(before, papers);
        return after;
    }

    // Lists of one owner are made one after the other, since each makes the owner anew; those of different owners are for different processors.
    private void UpdateLists(PostingEditor<PaperNode?> papers, PostingEditor<AnnotationNode> annotations, bool areAll)
    {
        Action[] updates =
        [
            () =>
            {
                papers.Update(PostingKinds.PapersOfTopics, _topics);
                annotations.Update(PostingKinds.AnnotationsOfTopics, _topics);
            },
            () =>
            {
                papers.Update(PostingKinds.PapersOfTags, _tags);
                annotations.Update(PostingKinds.AnnotationsOfTags, _tags);
            },
            () =>
            {
                papers.Update(PostingKinds.PapersOfAuthors, _people);
                papers.Update(PostingKinds.PapersOfAnnotators, _people);
                annotations.Update(PostingKinds.AnnotationsOfPeople, _people);
            },
        ];
        if (areAll)
            Parallel.Invoke(updates);
        else
            Array.ForEach(updates, update => update());
    }

    private void UpdateTotals(GraphSnapshot before, IReadOnlyCollection<int>? papers)
    {
        var totals = new TopicTotals(_topics.Length);
        foreach (var paper in papers ?? Enumerable.Range(0, _edited.Papers.Length))
        {
            if (papers is not null)
                totals.Count(before.Topics, before.Papers[paper], -1);
            totals.Count(_edited.Topics, _edited.Papers[paper], 1);
        }

        for (var topic = 0; topic < _topics.Length; topic++)
        {
            var standing = papers is null ? 0 : _topics[topic]?.PapersWithNarrower ?? 0;
            if (_topics[topic] is { } node && node.PapersWithNarrower != standing + totals[topic])
                _topics[topic] = node with { PapersWithNarrower = standing + totals[topic] };
        }
    }

    private GraphSnapshot Done() => new(_edited.Tables)
    {
        Papers = _edited.Papers,
        Annotations = _edited.Annotations,
        Topics = _topics.Done(),
        Tags = _tags.Done(),
        People = _people.Done(),
        TermPostings = _edited.TermPostings,
        PapersOfStates = _edited.PapersOfStates,
        AnnotationsOfReadings = _edited.AnnotationsOfReadings,
        Merged = _edited.Merged,
        Sessions = _edited.Sessions,
        Homes = _edited.Homes,
        WordCount = _edited.WordCount,
    };
}
