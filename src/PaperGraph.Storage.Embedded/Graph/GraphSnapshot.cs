using System.Collections.Immutable;
using PaperGraph.Core.Annotations;
using PaperGraph.Core.Coverage;
using PaperGraph.Core.Graph;
using PaperGraph.Core.Papers;
using PaperGraph.Core.People;
using PaperGraph.Core.Related;
using PaperGraph.Core.Sessions;
using PaperGraph.Core.Storage;
using PaperGraph.Core.Tags;
using PaperGraph.Core.Topics;
using PaperGraph.Storage.Embedded.Coverage;
using PaperGraph.Storage.Embedded.Search;

namespace PaperGraph.Storage.Embedded.Graph;

/// <summary>One whole state of what can be seen. It never changes, so a query takes one and reads without a lock.</summary>
/// <remarks>
/// Every node has a number, 1 or more, that is also its row's key in the database and is never given to another node; numbers are
/// indexes here, and not all of them are seen. Ask <see cref="NumberOf(NodeId)" /> for the number of an id, and
/// <see cref="IdOf(NodeKind, int)" /> for the way back.
/// </remarks>
internal sealed class GraphSnapshot
{
    // With these a state keeps some ten megabytes at most.
    private const int MostSearches = 16;
    private const int MostRelated = 512;

    private readonly NodeTables _tables;
    private readonly Lazy<Dictionary<string, int>> _topicsByName;
    private readonly Lazy<ILookup<int, int>> _tagsOfTopics;
    private readonly Lazy<DiscussedPapers> _discussed;
    private volatile CoverageGroups? _coverageGroups;
    private volatile LibraryCoverage? _coverage;
    private volatile StoreCounts? _counts;

    public GraphSnapshot(NodeTables tables)
    {
        _tables = tables;
        _topicsByName = new Lazy<Dictionary<string, int>>(() => TopicNumbers.ByName(this));
        _tagsOfTopics = new Lazy<ILookup<int, int>>(() => TopicNumbers.OfTags(this));
        _discussed = new Lazy<DiscussedPapers>(() => DiscussedPapers.Of(this));
    }

    /// <summary>By paper number; null where the paper is not seen.</summary>
    public ChunkedArray<PaperNode?> Papers { get; init; } = ChunkedArray<PaperNode?>.Empty;

    /// <summary>By annotation number; see <see cref="AnnotationNode.IsSeen" />.</summary>
    public ChunkedArray<AnnotationNode> Annotations { get; init; } = ChunkedArray<AnnotationNode>.Empty;

    /// <summary>By topic number; null where it is no topic any more.</summary>
    public ChunkedArray<TopicNode?> Topics { get; init; } = ChunkedArray<TopicNode?>.Empty;

    /// <summary>By tag number; null where nothing ever carried it, see also <see cref="TagNode.IsSeen" />.</summary>
    public ChunkedArray<TagNode?> Tags { get; init; } = ChunkedArray<TagNode?>.Empty;

    /// <summary>By person number; null where they never wrote anything, see also <see cref="PersonNode.IsSeen" />.</summary>
    public ChunkedArray<PersonNode?> People { get; init; } = ChunkedArray<PersonNode?>.Empty;

    /// <summary>By term number: the papers that use it, by number; null where there are none.</summary>
    public ChunkedArray<NumberList?> PapersOfTerms => TermPostings.Lists;

    /// <summary>The same, which may not be made yet.</summary>
    public TermPostings TermPostings { get; init; } = TermPostings.None;

    /// <summary>The paper whose words stand in a row of <c>paper_text</c>; 0 where no paper seen has that row.</summary>
    public ChunkedArray<int> PapersOfStates { get; init; } = ChunkedArray<int>.Empty;

    /// <summary>The annotation whose words stand in a row of <c>annotation_text</c>; 0 where no annotation seen has that row.</summary>
    public ChunkedArray<int> AnnotationsOfReadings { get; init; } = ChunkedArray<int>.Empty;

    /// <summary>Which works are not seen by themselves, as they are part of papers.</summary>
    public MergedPapers Merged { get; init; } = MergedPapers.None;

    /// <summary>By annotation number: the paper that it was first met on, where that is part of the one that it is about.</summary>
    public ImmutableDictionary<int, int> Homes { get; init; } = ImmutableDictionary<int, int>.Empty;

    /// <summary>When the group meets, and what it discusses.</summary>
    public GraphSessions Sessions { get; init; } = GraphSessions.None;

    /// <summary>Which papers these are.</summary>
    public DiscussedPapers Discussed => _discussed.Value;

    /// <summary>How much is seen.</summary>
    public StoreCounts Counts => _counts ??= GraphCounts.Of(this);

    /// <summary>Sorted lists, to cut pages from.</summary>
    public SortedLists Sorted { get; } = new();

    /// <summary>What was searched for, by the kinds of nodes and the words.</summary>
    public Remembered<(string Kinds, string Words), SearchRanking> Searches { get; } = new(MostSearches);

    /// <summary>The papers or annotations that answer to words.</summary>
    public Remembered<(NodeKind Kind, string Words), NumberList> TextMatches { get; } = new(MostSearches);

    /// <summary>The papers nearest to a paper.</summary>
    public Remembered<(int Paper, int First, string Via), IReadOnlyList<RelatedPaper>> Related { get; } = new(MostRelated);

    /// <summary>How many words all papers have together; by the number of papers, their mean length.</summary>
    public long WordCount { get; init; }

    /// <summary>The numbers of topics by what their names and aliases are compared by.</summary>
    public IReadOnlyDictionary<string, int> TopicsByName => _topicsByName.Value;

    /// <summary>By topic number: the tags seen that name it, by number.</summary>
    public ILookup<int, int> TagsOfTopics => _tagsOfTopics.Value;

    /// <summary>The words behind term numbers.</summary>
    public TermTable Terms => _tables.Terms;

    /// <summary>What the group has read; counted when it is first asked for.</summary>
    public LibraryCoverage FindCoverage(CancellationToken cancellationToken) =>
        _coverage ??= GraphCoverage.Of(this, _coverageGroups ??= CoverageGroups.Of(this, cancellationToken), cancellationToken);

    /// <summary>Takes over how much the state before has counted, in step with what changed.</summary>
    public void CarryOverCounts(GraphSnapshot before)
    {
        if (before._counts is { } counted)
            _counts = GraphCounts.Of(this, before, counted);
    }

    /// <summary>Takes over what the state before has counted for coverage, if it was asked, in step with what changed.</summary>
    /// <param name="before">The state before.</param>
    /// <param name="papers">Papers that changed, came or went.</param>
    public void CarryOverCoverage(GraphSnapshot before, IReadOnlyCollection<int> papers) =>
        _coverageGroups = before._coverageGroups?.Changed(before, this, papers);

    internal NodeTables Tables => _tables;

    /// <summary>The number of a node that is seen; 0 for any other id.</summary>
    public int NumberOf(NodeId id)
    {
        var number = _tables.Of(id.Kind)?.Find(id.Value) ?? 0;
        return IsSeen(id.Kind, number) ? number : 0;
    }

    public int NumberOf(Id<Paper> id) => NumberOf(id.Node);

    public int NumberOf(Id<Annotation> id) => NumberOf(id.Node);

    public int NumberOf(Id<Topic> id) => NumberOf(id.Node);

    public int NumberOf(Id<Tag> id) => NumberOf(id.Node);

    public int NumberOf(Id<Person> id) => NumberOf(id.Node);

    public int NumberOf(Id<Session> id) => NumberOf(id.Node);

    /// <summary>The number of the paper that is seen under an id, its own or that of a part of it; 0 where there is none.</summary>
    public int WholeOf(Id<Paper> id)
    {
        var whole = Merged.WholeOf(_tables.Papers.Find(id.Node.Value));
        return IsSeen(NodeKind.Paper, whole) ? whole : 0;
    }

    /// <summary>What is part of a paper, seen or not.</summary>
    public IReadOnlyList<int> PartsOf(Id<Paper> id) => Merged.PartsOf(_tables.Papers.Find(id.Node.Value));

    /// <summary>The paper that an annotation that is seen was first met on.</summary>
    public int HomeOf(int annotation) => Homes.GetValueOrDefault(annotation, Annotations[annotation].Paper);

    /// <summary>The id of a node that is, or was, seen, or is part of one.</summary>
    public NodeId IdOf(NodeKind kind, int number) =>
        NodeId.Of(kind, (_tables.Of(kind) ?? throw new ArgumentOutOfRangeException(nameof(kind)))[number]);

    public Id<Paper> PaperId(int number) => Id<Paper>.Of(IdOf(NodeKind.Paper, number));

    public Id<Annotation> AnnotationId(int number) => Id<Annotation>.Of(IdOf(NodeKind.Annotation, number));

    /// <summary>The paper of a number that is known to be seen.</summary>
    public PaperNode Paper(int number) => Seen(Papers[number], number);

    /// <summary>The topic of a number that is known to be one.</summary>
    public TopicNode Topic(int number) => Seen(Topics[number], number);

    /// <summary>The tag of a number that is known to be seen.</summary>
    public TagNode Tag(int number) => Seen(Tags[number], number);

    /// <summary>The person of a number that is known to be seen.</summary>
    public PersonNode Person(int number) => Seen(People[number], number);

    /// <summary>The session of a number that is known to be one, as it is seen beside the papers and the people.</summary>
    public Session Session(int number) => Sessions.Get(number).Shown(
        id => WholeOf(id) is > 0 and var whole ? PaperId(whole) : null,
        met => Person(_tables.People.Find(met.Id.Node.Value)).Record);

    private bool IsSeen(NodeKind kind, int number) => number != 0 && kind switch
    {
        NodeKind.Paper => Papers[number] is not null,
        NodeKind.Annotation => Annotations[number].IsSeen,
        NodeKind.Topic => Topics[number] is not null,
        NodeKind.Tag => Tags[number] is { IsSeen: true },
        NodeKind.Person => People[number] is { IsSeen: true },
        NodeKind.Session => Sessions.Find(number) is not null,
        _ => false,
    };

    private static TNode Seen<TNode>(TNode? node, int number)
        where TNode : class =>
        node ?? throw new InvalidOperationException($"No {typeof(TNode).Name} is seen under number {number} in this state.");
}
