using PaperGraph.Core.Related;
using PaperGraph.Storage.Embedded.Graph;

namespace PaperGraph.Storage.Embedded.Related;

/// <summary>All by which a paper can be related to others, made ready for scoring.</summary>
internal sealed class RelatedQuery
{
    private readonly GraphSnapshot _graph;

    public RelatedQuery(GraphSnapshot graph, int number, IReadOnlySet<RelationKind>? via)
    {
        _graph = graph;
        Number = number;
        var paper = graph.Paper(number);
        PaperCount = graph.Counts.Papers;
        Links = Uses(RelationKind.Link) ? StatedLink.Of(graph, number, paper) : [];
        Topics = Uses(RelationKind.Topic) ? TopicsOf(graph, paper, PaperCount) : SharedTopics<int>.None;
        Tags = Things(RelationKind.Tag, paper.Tags, Relatedness.OfTag);
        Authors = Things(RelationKind.Author, [.. paper.Authors.Distinct()], Relatedness.OfAuthor);
        Annotators = Things(RelationKind.Person, paper.Annotators, Relatedness.OfAnnotator);
        Sessions = Things(RelationKind.Session, graph.Discussed.SessionsOf(number), Relatedness.OfSession);
        Terms = Uses(RelationKind.Text) && !paper.Terms.IsEmpty ? SharedTerms.Of(graph, paper, PaperCount) : SharedTerms.None;

        bool Uses(RelationKind kind) => via is null || via.Contains(kind);

        SharedThings Things(RelationKind kind, int[] numbers, Func<double, double> weigh) => Uses(kind)
            ? new SharedThings(kind, numbers, Array.ConvertAll(numbers, thing => weigh(Rarity.Of(PapersOf(kind, thing).Count, PaperCount))))
            : SharedThings.None;
    }

    /// <summary>The paper asked about.</summary>
    public int Number { get; }

    public int PaperCount { get; }

    public StatedLink[] Links { get; }

    public SharedTopics<int> Topics { get; }

    public SharedThings Tags { get; }

    public SharedThings Authors { get; }

    public SharedThings Annotators { get; }

    public SharedThings Sessions { get; }

    public SharedTerms Terms { get; }

    /// <summary>No candidate has more reasons.</summary>
    public int MostReasons =>
        Links.Length + Topics.Topics.Length + Tags.Numbers.Length + Authors.Numbers.Length + Annotators.Numbers.Length + Sessions.Numbers.Length + 1;

    /// <summary>The papers that have a topic, a tag, a person, a session or a term.</summary>
    public NumberList PapersOf(RelationKind kind, int number) => kind switch
    {
        RelationKind.Topic => _graph.Topic(number).Papers,
        RelationKind.Tag => _graph.Tag(number).Papers,
        RelationKind.Author => _graph.Person(number).Authored,
        RelationKind.Person => _graph.Person(number).Annotated,
        RelationKind.Session => _graph.Discussed.PapersOf(number),
        RelationKind.Text => _graph.PapersOfTerms[number] ?? NumberList.Empty,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Has no list of papers."),
    };

    private static SharedTopics<int> TopicsOf(GraphSnapshot graph, PaperNode paper, int papers) => SharedTopics<int>.Of(
        Array.ConvertAll(paper.Touches, touch => (touch.Topic, touch.Confidence)),
        topic => graph.Topic(topic).WithBroader,
        topic => new TopicHolders(graph.Topic(topic).Papers.Count, graph.Topic(topic).PapersWithNarrower),
        papers);
}
