using PaperGraph.Core.Graph;
using PaperGraph.Core.Papers;
using PaperGraph.Planning.Problems;
using PaperGraph.Planning.Wishes;
using PaperGraph.Planning.Worths;

namespace PaperGraph.Planning.Candidates;

/// <summary>The library's papers, of which some become candidates.</summary>
internal sealed class CandidatePool
{
    // As many as the solver bounds within a minute. Who collects more does not choose from all of it.
    private const int MostCandidates = 2_000;

    private readonly WishList _wishes;
    private readonly TopicGraph _topics;
    private readonly TeachingBars _bars;
    private readonly HashSet<Id<Paper>> _mustRead;
    private readonly PlanPaper[] _readable;
    private readonly int[][] _teaches;
    private readonly int[][] _answers;
    private readonly int[][] _covers;
    private readonly ILookup<int, int> _covering;

    public CandidatePool(WishList wishes, TopicGraph topics)
    {
        (_wishes, _topics) = (wishes, topics);
        var problem = wishes.Problem;
        _bars = new TeachingBars(problem.Papers);
        _mustRead = [.. problem.MustRead.Where((_, index) => wishes.Holds(WishKind.MustRead, index))];
        HashSet<Id<Paper>> mustNot = [.. problem.PlannedElsewhere, .. problem.MustNotRead.Where((_, index) => wishes.Holds(WishKind.MustNotRead, index))];
        HashSet<Id<Paper>> discussed = wishes.Holds(WishKind.ContinueFromHistory) ? [.. problem.Discussed] : [];
        Known = topics.WithBroader(topics.PlacesOf(problem.Papers.Where(paper => discussed.Contains(paper.Id)).SelectMany(paper => paper.Touches).Where(touch => touch.IsSure).Select(touch => touch.Topic)));
        _readable = [.. problem.Papers
            .Where(paper => !mustNot.Contains(paper.Id) && (_mustRead.Contains(paper.Id) || (!discussed.Contains(paper.Id) && Fits(paper))))
            .OrderBy(paper => paper.Id)];
        Subjects = new Subjects(topics.Topics, _readable);
        _teaches = [.. _readable.Select(paper => _topics.PlacesOf(_bars.TaughtBy(paper).Select(touch => touch.Topic)))];
        // What was discussed is read again where it must be; nobody waits for that.
        _answers = [.. _readable.Select(paper => paper.Answers.Select(answer => answer.Paper).Distinct().Except(discussed.Append(paper.Id)).SelectMany(Subjects.PlaceOf).ToArray())];
        _covers = [.. _readable.Select((paper, place) => (int[])[.. _teaches[place], .. Subjects.PlaceOf(paper.Id)])];
        _covering = _covers.SelectMany((covered, place) => covered.Select(subject => (subject, place))).ToLookup(pair => pair.subject, pair => pair.place);
    }

    /// <summary>What papers wait for.</summary>
    public Subjects Subjects { get; }

    /// <summary>The topics that the papers that count as discussed touch, and all that stands above those.</summary>
    public HashSet<int> Known { get; }

    /// <summary>
    /// Those that teach what the plan is about, have to be read or are wanted by a presenter, and whatever any of them waits for; of more than
    /// <see cref="MostCandidates" /> those that have to be read, then the wanted ones, then those that teach most.
    /// </summary>
    public IReadOnlyList<Candidate> Choose(IReadOnlyDictionary<int, int> goals)
    {
        var chosen = new SortedDictionary<int, Dictionary<int, double>>();
        foreach (var place in InOrderOfWorth(goals))
        {
            if (chosen.Count < MostCandidates || _mustRead.Contains(_readable[place].Id))
                Add(place, chosen);
        }

        var newest = _readable.Max(paper => paper.Year);
        var covered = chosen.Keys.SelectMany(place => _covers[place]).ToHashSet();
        return [.. chosen.Select(one => new Candidate(_readable[one.Key], _teaches[one.Key], one.Value.Where(need => covered.Contains(need.Key)).ToDictionary(), _answers[one.Key])
        {
            Covers = _covers[one.Key],
            IsMustRead = _mustRead.Contains(_readable[one.Key].Id),
            Recency = Worth.RecencyOf(_readable[one.Key].Year, newest),
        })];
    }

    private IEnumerable<int> InOrderOfWorth(IReadOnlyDictionary<int, int> goals)
    {
        var wanted = _wishes.Problem.Presenters.SelectMany(presenter => presenter.Wants).ToHashSet();
        var isAskedFor = _wishes.Problem.Asked is not null && _wishes.Holds(WishKind.Topics);
        return Enumerable.Range(0, _readable.Length)
            .Select(place => (Place: place, IsWanted: wanted.Contains(_readable[place].Id), IsMust: _mustRead.Contains(_readable[place].Id), Worth: _teaches[place].Sum(topic => goals.GetValueOrDefault(topic))))
            .Where(paper => !isAskedFor || paper.IsMust || paper.IsWanted || paper.Worth > 0)
            .OrderByDescending(paper => paper.IsMust).ThenByDescending(paper => paper.IsWanted).ThenByDescending(paper => paper.Worth).ThenBy(paper => paper.Place)
            .Select(paper => paper.Place);
    }

    // What a paper answers comes with it in any case; what teaches its needs as far as there is room.
    private void Add(int first, SortedDictionary<int, Dictionary<int, double>> chosen)
    {
        var open = new Stack<(int Place, bool IsRequired)>([(first, true)]);
        while (open.TryPop(out var next))
        {
            if (chosen.ContainsKey(next.Place) || (!next.IsRequired && chosen.Count >= MostCandidates))
                continue;
            var needs = NeedsOf(next.Place);
            chosen.Add(next.Place, needs);
            foreach (var need in needs.Keys)
            {
                foreach (var place in _covering[need])
                    open.Push((place, !Subjects.IsTopic(need)));
            }
        }
    }

    private bool Fits(PlanPaper paper) =>
        paper.Minutes <= _wishes.Problem.MinutesPerSession || !_wishes.Holds(WishKind.MinutesPerSession);

    private Dictionary<int, double> NeedsOf(int place)
    {
        var needs = _answers[place].ToDictionary(answered => answered, _ => 1.0);
        foreach (var touch in _bars.TaughtBy(_readable[place]))
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
            if (_covering.Contains(before))
                needed.Add(before);
            else
                Array.ForEach(_topics.Prerequisites[before], open.Push);
        }

        return needed;
    }
}
