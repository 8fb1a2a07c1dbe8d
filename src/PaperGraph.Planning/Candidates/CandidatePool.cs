using PaperGraph.Core.Graph;
using PaperGraph.Core.Papers;
using PaperGraph.Planning.Problems;
using PaperGraph.Planning.Wishes;
using PaperGraph.Planning.Worths;

namespace PaperGraph.Planning.Candidates;

/// <summary>The library's papers, of which some become candidates.</summary>
internal sealed class CandidatePool
{
    private readonly WishList _wishes;
    private readonly TopicGraph _topics;
    private readonly HashSet<Id<Paper>> _mustRead;
    private readonly PlanPaper[] _readable;
    private readonly int[][] _teaches;
    private readonly ILookup<int, int> _teachers;

    public CandidatePool(WishList wishes, TopicGraph topics)
    {
        (_wishes, _topics) = (wishes, topics);
        var problem = wishes.Problem;
        _mustRead = [.. problem.MustRead.Where((_, index) => wishes.Holds(WishKind.MustRead, index))];
        HashSet<Id<Paper>> mustNot = [.. problem.MustNotRead.Where((_, index) => wishes.Holds(WishKind.MustNotRead, index))];
        HashSet<Id<Paper>> discussed = wishes.Holds(WishKind.ContinueFromHistory) ? [.. problem.Discussed] : [];
        Known = [.. problem.Papers.Where(paper => discussed.Contains(paper.Id)).SelectMany(Teaches)];
        _readable = [.. problem.Papers
            .Where(paper => !mustNot.Contains(paper.Id) && (_mustRead.Contains(paper.Id) || (!discussed.Contains(paper.Id) && Fits(paper))))
            .OrderBy(paper => paper.Id)];
        _teaches = [.. _readable.Select(Teaches)];
        _teachers = _teaches.SelectMany((taught, place) => taught.Select(topic => (topic, place))).ToLookup(pair => pair.topic, pair => pair.place);
    }

    /// <summary>What the papers that count as discussed teach.</summary>
    public HashSet<int> Known { get; }

    /// <summary>Those that teach what the plan is about, have to be read or are wanted by a presenter, and whatever any of them waits for.</summary>
    public IReadOnlyList<Candidate> Choose(IReadOnlyDictionary<int, int> goals)
    {
        var wanted = _wishes.Problem.Presenters.SelectMany(presenter => presenter.Wants).Concat(_mustRead).ToHashSet();
        var isAskedFor = _wishes.Problem.Asked is not null && _wishes.Holds(WishKind.Topics);
        var open = new Stack<int>(Enumerable.Range(0, _readable.Length)
            .Where(place => !isAskedFor || wanted.Contains(_readable[place].Id) || _teaches[place].Any(goals.ContainsKey)));
        var chosen = new SortedDictionary<int, Candidate>();
        var newest = _readable.Max(paper => paper.Year);
        while (open.TryPop(out var place))
        {
            if (chosen.ContainsKey(place))
                continue;
            var needs = NeedsOf(place);
            foreach (var teacher in needs.Keys.SelectMany(need => _teachers[need]))
                open.Push(teacher);
            chosen[place] = new Candidate(_readable[place], _teaches[place], needs)
            {
                IsMustRead = _mustRead.Contains(_readable[place].Id),
                Recency = Worth.RecencyOf(_readable[place].Year, newest),
            };
        }

        return [.. chosen.Values];
    }

    private bool Fits(PlanPaper paper) =>
        paper.Minutes <= _wishes.Problem.MinutesPerSession || !_wishes.Holds(WishKind.MinutesPerSession);

    private int[] Teaches(PlanPaper paper) => _topics.PlacesOf(paper.Touches.Where(touch => touch.Teaches).Select(touch => touch.Topic));

    private Dictionary<int, double> NeedsOf(int place)
    {
        var needs = new Dictionary<int, double>();
        foreach (var touch in _readable[place].Touches.Where(touch => touch.Teaches))
        {
            foreach (var need in _topics.PlacesOf([touch.Topic]).SelectMany(topic => NeededFor(topic, place)))
                needs[need] = Math.Max(needs.GetValueOrDefault(need), touch.Confidence);
        }

        return needs;
    }

    private HashSet<int> NeededFor(int topic, int place)
    {
        var needed = new HashSet<int>();
        var seen = new HashSet<int>();
        var open = new Stack<int>(_topics.Prerequisites[topic]);
        while (open.TryPop(out var before))
        {
            if (Known.Contains(before) || _teaches[place].Contains(before) || !seen.Add(before))
                continue;
            if (_teachers.Contains(before))
                needed.Add(before);
            else
                Array.ForEach(_topics.Prerequisites[before], open.Push);
        }

        return needed;
    }
}
