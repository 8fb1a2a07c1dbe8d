using PaperGraph.Core.Graph;
using PaperGraph.Core.Papers;
using PaperGraph.Core.Topics;
using PaperGraph.Planning.Problems;

namespace PaperGraph.Planning.Candidates;

/// <summary>What papers wait for, each at a place: first the topics, then the papers that others answer.</summary>
internal sealed class Subjects
{
    private readonly IReadOnlyList<Topic> _topics;
    private readonly List<PlanPaper> _answered;
    private readonly Dictionary<Id<Paper>, int> _places;

    /// <param name="topics">All topics, in their order.</param>
    /// <param name="papers">All papers that may be read, in their order.</param>
    public Subjects(IReadOnlyList<Topic> topics, IReadOnlyList<PlanPaper> papers)
    {
        var answered = papers.SelectMany(paper => paper.Answers).Select(answer => answer.Paper).ToHashSet();
        _topics = topics;
        _answered = [.. papers.Where(paper => answered.Contains(paper.Id))];
        _places = _answered.Select((paper, place) => (paper.Id, place)).ToDictionary(pair => pair.Id, pair => topics.Count + pair.place);
    }

    public bool IsTopic(int subject) => subject < _topics.Count;

    /// <summary>Where a paper stands that others answer; nowhere, where none does or it may not be read.</summary>
    public IEnumerable<int> PlaceOf(Id<Paper> paper) => _places.TryGetValue(paper, out var place) ? [place] : [];

    /// <summary>How sentences call it.</summary>
    public string NameOf(int subject) => IsTopic(subject) ? _topics[subject].Name : $"“{_answered[subject - _topics.Count].Title}”";
}
