namespace PaperGraph.Storage.Embedded.Graph;

/// <summary>All kinds of posting lists.</summary>
internal static class PostingKinds
{
    // A paper is there (!) where it is asked on whose lists it stands: one that is not seen stands on none.
    public static readonly PostingKind<PaperNode?, TopicNode> PapersOfTopics = new(
        paper => paper?.Touches.Length ?? 0,
        (paper, at) => paper!.Touches[at].Topic,
        topic => topic.Papers,
        (topic, list) => topic is null ? null : topic with { Papers = list });

    public static readonly PostingKind<AnnotationNode, TopicNode> AnnotationsOfTopics = new(
        annotation => annotation.IsSeen ? annotation.Topics.Length : 0,
        (annotation, at) => annotation.Topics[at],
        topic => topic.Annotations,
        (topic, list) => topic is null ? null : topic with { Annotations = list });

    public static readonly PostingKind<PaperNode?, TagNode> PapersOfTags = new(
        paper => paper?.Tags.Length ?? 0,
        (paper, at) => paper!.Tags[at],
        tag => tag.Papers,
        (tag, list) => tag is null ? null : tag with { Papers = list });

    public static readonly PostingKind<AnnotationNode, TagNode> AnnotationsOfTags = new(
        annotation => annotation.IsSeen ? annotation.Tags.Length : 0,
        (annotation, at) => annotation.Tags[at],
        tag => tag.Annotations,
        (tag, list) => tag is null ? null : tag with { Annotations = list });

    public static readonly PostingKind<PaperNode?, PersonNode> PapersOfAuthors = new(
        paper => paper?.Authors.Length ?? 0,
        (paper, at) => paper!.Authors[at],
        person => person.Authored,
        (person, list) => person is null ? null : person with { Authored = list });

    public static readonly PostingKind<PaperNode?, PersonNode> PapersOfAnnotators = new(
        paper => paper?.Annotators.Length ?? 0,
        (paper, at) => paper!.Annotators[at],
        person => person.Annotated,
        (person, list) => person is null ? null : person with { Annotated = list });

    public static readonly PostingKind<AnnotationNode, PersonNode> AnnotationsOfPeople = new(
        annotation => annotation.By == 0 ? 0 : 1,
        (annotation, _) => annotation.By,
        person => person.Annotations,
        (person, list) => person is null ? null : person with { Annotations = list });

    public static readonly PostingKind<PaperNode?, NumberList> PapersOfTerms = new(
        paper => paper?.Terms.Length ?? 0,
        (paper, at) => paper!.Terms[at].Term,
        list => list,
        (_, list) => list.Count == 0 ? null : list);
}
