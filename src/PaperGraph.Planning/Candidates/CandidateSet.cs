using PaperGraph.Core.Graph;
using PaperGraph.Core.Papers;
using PaperGraph.Core.Topics;
using PaperGraph.Planning.Problems;
using PaperGraph.Planning.Wishes;

namespace PaperGraph.Planning.Candidates;

/// <summary>The papers that may be in a plan, what each teaches and waits for, and which topics the plan is about.</summary>
/// <remarks>
/// A paper needs what comes before the topics that it teaches, unless that is known, or the paper teaches it itself: where the plan teaches that, it does so
/// first. Where nobody else can teach a topic, what comes before that topic is needed in its place: a gap in the library does not turn an order round. And a paper
/// that answers others that may be read is read after those, or not at all.
/// </remarks>
internal sealed class CandidateSet
{
    private readonly TopicGraph _topics;
    private readonly HashSet<int> _known;
    private readonly Dictionary<Id<Paper>, int> _places;

    private CandidateSet(WishList wishes)
    {
        Wishes = wishes;
        _topics = new TopicGraph(wishes.Problem.Topics);
        var pool = new CandidatePool(wishes, _topics);
        _known = pool.Known;
        Subjects = pool.Subjects;
        Goals = TopicGoals.Of(wishes, _topics, _known);
        Papers = pool.Choose(Goals);
        _places = Papers.Select((paper, place) => (paper.Paper.Id, place)).ToDictionary(pair => pair.Id, pair => pair.place);
        Covering = Papers.SelectMany((paper, place) => paper.Covers.Select(subject => (subject, place))).ToLookup(pair => pair.subject, pair => pair.place);
        CircleCutter.Cut(Papers);
    }

    public WishList Wishes { get; }

    public PlanProblem Problem => Wishes.Problem;

    /// <summary>By id.</summary>
    public IReadOnlyList<Candidate> Papers { get; }

    /// <summary>What papers wait for.</summary>
    public Subjects Subjects { get; }

    /// <summary>The places of those that cover each subject.</summary>
    public ILookup<int, int> Covering { get; }

    public IReadOnlyList<Topic> Topics => _topics.Topics;

    /// <summary>What each topic that the plan is about is worth; what is known already is not among them.</summary>
    public IReadOnlyDictionary<int, int> Goals { get; }

    public static CandidateSet Of(WishList wishes) => new(wishes);

    /// <summary>Where a paper stands among the candidates; null where it is none.</summary>
    public int? PlaceOf(Id<Paper> paper) => _places.TryGetValue(paper, out var place) ? place : null;

    public bool IsKnown(int topic) => _known.Contains(topic);

    /// <summary>With which subjects a paper goes on: it teaches them too, teaches something for which they are needed, or answers them.</summary>
    public IEnumerable<int> ContinuedBy(Candidate paper) =>
        paper.Teaches.Concat(paper.Teaches.SelectMany(topic => _topics.Prerequisites[topic])).Concat(paper.Requires).Distinct();
}
