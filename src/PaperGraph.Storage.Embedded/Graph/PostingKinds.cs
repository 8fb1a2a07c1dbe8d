namespace PaperGraph.Storage.Embedded.Graph;

/// <summary>All kinds of posting lists.</summary>
internal static class PostingKinds
{
    public static readonly PostingKind<PaperNode?, TopicNode> PapersOfTopics = new(
        TopicsOf,
        topic => topic.Papers,
        (topic, list) => topic is null ? null : topic with { Papers = list });

    public static readonly PostingKind<AnnotationNode, TopicNode> AnnotationsOfTopics = new(
        (annotation, _) => annotation.IsSeen ? annotation.Topics : [],
        topic => topic.Annotations,
        (topic, list) => topic is null ? null : topic with { Annotations = list });

    public static readonly PostingKind<PaperNode?, TagNode> PapersOfTags = new(
        (paper, _) => paper?.Tags ?? [],
        tag => tag.Papers,
        (tag, list) => tag is null ? null : tag with { Papers = list });

    public static readonly PostingKind<AnnotationNode, TagNode> AnnotationsOfTags = new(
        (annotation, _) => annotation.IsSeen ? annotation.Tags : [],
        tag => tag.Annotations,
        (tag, list) => tag is null ? null : tag with { Annotations = list });

    public static readonly PostingKind<PaperNode?, PersonNode> PapersOfAuthors = new(
        (paper, _) => paper?.Authors ?? [],
        person => person.Authored,
        (person, list) => person is null ? null : person with { Authored = list });

    public static readonly PostingKind<PaperNode?, PersonNode> PapersOfAnnotators = new(
        (paper, _) => paper?.Annotators ?? [],
        person => person.Annotated,
        (person, list) => person is null ? null : person with { Annotated = list });

    public static readonly PostingKind<AnnotationNode, PersonNode> AnnotationsOfPeople = new(
        WriterOf,
        person => person.Annotations,
        (person, list) => person is null ? null : person with { Annotations = list });

    public static readonly PostingKind<PaperNode?, NumberList> PapersOfTerms = new(
        TermsOf,
        list => list,
        (_, list) => list.Count == 0 ? null : list);

    private static ReadOnlySpan<int> TopicsOf(PaperNode? paper, OwnerRoom room)
    {
        if (paper is null)
            return [];
        var topics = room.For(paper.Touches.Length);
        for (var at = 0; at < topics.Length; at++)
            topics[at] = paper.Touches[at].Topic;
        return topics;
    }

    private static ReadOnlySpan<int> WriterOf(AnnotationNode annotation, OwnerRoom room)
    {
        if (annotation.By == 0)
            return [];
        var writer = room.For(1);
        writer[0] = annotation.By;
        return writer;
    }

    private static ReadOnlySpan<int> TermsOf(PaperNode? paper, OwnerRoom room)
    {
        if (paper is null)
            return [];
        var terms = room.For(paper.Terms.Most);
        var count = 0;
        foreach (var (term, _) in paper.Terms)
            terms[count++] = term;
        return terms[..count];
    }
}
