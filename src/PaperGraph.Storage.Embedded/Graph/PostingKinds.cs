namespace PaperGraph.Storage.Embedded.Graph;

/// <summary>All kinds of posting lists.</summary>
internal static class PostingKinds
{
    public static readonly PostingKind<PaperNode?, TopicNode> PapersOfTopics = new(
        paper => paper is null ? [] : Array.ConvertAll(paper.Touches, touch => touch.Topic),
        topic => topic.Papers,
        (topic, list) => topic is null ? null : topic with { Papers = list });

    public static readonly PostingKind<AnnotationNode, TopicNode> AnnotationsOfTopics = new(
        annotation => annotation.IsSeen ? annotation.Topics : [],
        topic => topic.Annotations,
        (topic, list) => topic is null ? null : topic with { Annotations = list });

    public static readonly PostingKind<PaperNode?, TagNode> PapersOfTags = new(
        paper => paper?.Tags ?? [],
        tag => tag.Papers,
        (tag, list) => tag is null ? null : tag with { Papers = list });

    public static readonly PostingKind<AnnotationNode, TagNode> AnnotationsOfTags = new(
        annotation => annotation.IsSeen ? annotation.Tags : [],
        tag => tag.Annotations,
        (tag, list) => tag is null ? null : tag with { Annotations = list });

    public static readonly PostingKind<PaperNode?, PersonNode> PapersOfAuthors = new(
        paper => paper?.Authors ?? [],
        person => person.Authored,
        (person, list) => person is null ? null : person with { Authored = list });

    public static readonly PostingKind<PaperNode?, PersonNode> PapersOfAnnotators = new(
        paper => paper?.Annotators ?? [],
        person => person.Annotated,
        (person, list) => person is null ? null : person with { Annotated = list });

    public static readonly PostingKind<AnnotationNode, PersonNode> AnnotationsOfPeople = new(
        annotation => annotation.By == 0 ? [] : [annotation.By],
        person => person.Annotations,
        (person, list) => person is null ? null : person with { Annotations = list });

    public static readonly PostingKind<PaperNode?, NumberList> PapersOfTerms = new(
        paper => paper is null ? [] : Array.ConvertAll(paper.Terms, term => term.Term),
        list => list,
        (_, list) => list.Count == 0 ? null : list);
}
