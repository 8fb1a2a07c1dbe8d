using PaperGraph.Core.Graph;
using PaperGraph.Core.Papers;
using PaperGraph.Core.Topics;
using PaperGraph.Planning.Problems;
using PaperGraph.Planning.Worths;

namespace PaperGraph.Planning.Tests;

/// <summary>Tries every plan of a tiny problem. Written from the rules, with nothing of the planner's but how levels are weighed.</summary>
internal sealed class Exhaustive
{
    private readonly PlanProblem _problem;
    private readonly bool _anySessions;
    private readonly int _sessions;
    private readonly HashSet<Id<Topic>> _known;
    private readonly Dictionary<Id<Topic>, Topic> _topics;
    private readonly Dictionary<Id<Topic>, int> _goals;
    private readonly List<PlanPaper> _papers;
    private readonly Dictionary<PlanPaper, HashSet<Id<Topic>>> _needs = [];
    private readonly Dictionary<PlanPaper, HashSet<Id<Paper>>> _answered = [];
    private readonly List<List<PlanPaper>> _plan = [];
    private Score? _best;
    private bool _anyWill;

    /// <param name="problem">Without circles; see <see cref="HasCircle" />.</param>
    /// <param name="anySessions">Whether sessions may be left out, and others added behind the last date.</param>
    public Exhaustive(PlanProblem problem, bool anySessions = false)
    {
        (_problem, _anySessions) = (problem, anySessions);
        _sessions = problem.Dates.Count + (anySessions ? problem.Papers.Count : 0);
        _topics = problem.Topics.ToDictionary(topic => topic.Id);
        _known = [.. problem.Papers.Where(paper => problem.Discussed.Contains(paper.Id)).SelectMany(paper => paper.Touches).Where(touch => touch.Confidence >= 0.5).SelectMany(touch => WithBroader(touch.Topic))];
        _goals = Goals();
        var readable = problem.Papers.Where(paper => !problem.MustNotRead.Contains(paper.Id)
            && (problem.MustRead.Contains(paper.Id) || (!problem.Discussed.Contains(paper.Id) && paper.Minutes <= problem.MinutesPerSession))).ToList();
        foreach (var paper in readable)
            _needs[paper] = [.. Teaches(paper).SelectMany(topic => _topics[topic].Prerequisites).SelectMany(topic => Needed(paper, topic, readable))];
        foreach (var paper in readable)
            _answered[paper] = [.. paper.Answers.Select(answer => answer.Paper).Where(answered => readable.Exists(other => other.Id == answered) && answered != paper.Id && !problem.Discussed.Contains(answered))];
        _papers = Candidates(readable);
    }

    /// <summary>Whether some candidates cannot be read after any others.</summary>
    public bool HasCircle
    {
        get
        {
            var rest = _papers.ToList();
            while (rest.RemoveAll(paper => _needs[paper].All(need => _papers.Except(rest).SelectMany(Teaches).Contains(need))
                && _answered[paper].All(answered => _papers.Except(rest).Any(other => other.Id == answered))) > 0)
            {
            }

            return rest.Count > 0;
        }
    }

    /// <summary>The best there is; null where there is no plan.</summary>
    public Score? Best()
    {
        Extend();
        return _best;
    }

    public bool HasPlan()
    {
        _anyWill = true;
        return Best() is not null;
    }

    private Dictionary<Id<Topic>, int> Goals()
    {
        if (_problem.Asked is null)
            return _topics.Keys.Where(topic => !_known.Contains(topic)).ToDictionary(topic => topic, _ => 1);
        var goals = _problem.Asked.ToDictionary(topic => topic, _ => 4);
        foreach (var topic in _topics.Keys.Where(topic => WithBroader(topic).Any(_problem.Asked.Contains)))
            goals.TryAdd(topic, 2);
        var from = goals.Keys.Where(topic => !_known.Contains(topic)).ToList();
        foreach (var topic in _problem.Asked.Where(topic => !_known.Contains(topic)).SelectMany(topic => _topics[topic].Prerequisites))
            goals.TryAdd(topic, 2);
        var reached = from.ToHashSet();
        while (reached.SelectMany(topic => _topics[topic].Prerequisites).FirstOrDefault(topic => !_known.Contains(topic) && !reached.Contains(topic)) is { } next && next != default)
            reached.Add(next);
        return reached.ToDictionary(topic => topic, topic => goals.GetValueOrDefault(topic, 1));
    }

    private HashSet<Id<Topic>> WithBroader(Id<Topic> topic) => [topic, .. _topics[topic].Broader.SelectMany(WithBroader)];

    private IEnumerable<Id<Topic>> Needed(PlanPaper paper, Id<Topic> topic, List<PlanPaper> readable) =>
        _known.Contains(topic) || Teaches(paper).Contains(topic) ? []
        : readable.Any(other => Teaches(other).Contains(topic)) ? [topic]
        : _topics[topic].Prerequisites.SelectMany(before => Needed(paper, before, readable));

    private List<PlanPaper> Candidates(List<PlanPaper> readable)
    {
        var chosen = readable.Where(paper => _problem.Asked is null || _problem.MustRead.Contains(paper.Id)
            || _problem.Presenters.Any(presenter => presenter.Wants.Contains(paper.Id)) || Teaches(paper).Any(_goals.ContainsKey)).ToHashSet();
        while (readable.Find(paper => !chosen.Contains(paper) && chosen.Any(other => _needs[other].Overlaps(Teaches(paper)) || _answered[other].Contains(paper.Id))) is { } awaited)
            chosen.Add(awaited);
        return [.. readable.Where(chosen.Contains)];
    }

    private void Extend()
    {
        if (_anyWill && _best is not null)
            return;
        if (_plan.Count == _sessions)
        {
            if (_problem.MustRead.All(paper => _plan.Exists(session => session.Exists(read => read.Id == paper))) && IsInOrder([.. _plan.SelectMany(session => session)]))
                Present(new int?[_sessions], 0);
            return;
        }

        var session = new List<PlanPaper>();
        _plan.Add(session);
        if (_anySessions)
            Extend();
        Fill(session);
        _plan.RemoveAt(_plan.Count - 1);
    }

    private void Fill(List<PlanPaper> session)
    {
        if (session.Count == _problem.PapersPerSession)
            return;
        foreach (var paper in _papers)
        {
            var isPossible = !_plan.Exists(other => other.Contains(paper)) && session.Sum(read => read.Minutes) + paper.Minutes <= _problem.MinutesPerSession
                && _answered[paper].IsSubsetOf(_plan.SelectMany(other => other).Select(other => other.Id));
            if (!isPossible)
                continue;
            session.Add(paper);
            Extend();
            Fill(session);
            session.RemoveAt(session.Count - 1);
        }
    }

    private bool IsInOrder(List<PlanPaper> read) => read.Index().All(one =>
        _needs[one.Item].Except(read.Take(one.Index).SelectMany(Teaches)).All(need => !read.SelectMany(Teaches).Contains(need)));

    private void Present(int?[] presenters, int session)
    {
        if (session == _sessions)
        {
            var score = ScoreOf(presenters);
            if (_best is null || IsBetter(score, _best))
                _best = score;
            return;
        }

        if (_problem.Presenters.Count == 0 || _plan[session].Count == 0)
        {
            Present(presenters, session + 1);
            return;
        }

        for (var presenter = 0; presenter < _problem.Presenters.Count; presenter++)
        {
            var who = _problem.Presenters[presenter];
            if ((session < _problem.Dates.Count && who.Away.Contains(_problem.Dates[session])) || presenters.Count(other => other == presenter) >= (who.MaxSessions ?? int.MaxValue))
                continue;
            presenters[session] = presenter;
            Present(presenters, session + 1);
            presenters[session] = null;
        }
    }

    private Score ScoreOf(int?[] presenters)
    {
        var read = _plan.SelectMany(session => session).ToList();
        var taught = read.SelectMany(Teaches).ToHashSet();
        var newest = _needs.Keys.Max(paper => paper.Year);
        return new Score(
            _goals.Where(goal => taught.Contains(goal.Key)).Sum(goal => goal.Value),
            -read.SelectMany(paper => _needs[paper]).Distinct().Count(need => !taught.Contains(need)),
            _plan.Select((session, at) => presenters[at] is { } who ? session.Count(paper => _problem.Presenters[who].Wants.Contains(paper.Id)) : 0).Sum(),
            -_problem.Presenters.Select((_, who) => presenters.Count(other => other == who)).Sum(load => load * load),
            Enumerable.Range(1, _plan.Count - 1).Count(session => _plan[session].Exists(paper => GoesOn(paper, _plan[session - 1]))),
            read.Sum(paper => (newest - paper.Year) switch { null => 1, <= 2 => 4, <= 5 => 3, <= 10 => 2, _ => 1 }),
            0);
    }

    private bool GoesOn(PlanPaper paper, List<PlanPaper> before) =>
        Teaches(paper).Concat(Teaches(paper).SelectMany(topic => _topics[topic].Prerequisites)).Intersect(before.SelectMany(Teaches)).Any()
        || before.Exists(other => _answered[paper].Contains(other.Id));

    private static bool IsBetter(Score one, Score other) =>
        (one.Topics, one.Grounding, one.Wishes, one.Evenness, one.Coherence, one.Recency).CompareTo((other.Topics, other.Grounding, other.Wishes, other.Evenness, other.Coherence, other.Recency)) > 0;

    private IEnumerable<Id<Topic>> Teaches(PlanPaper paper) => paper.Touches
        .Where(touch => touch.Confidence >= 0.5 && touch.Confidence >= Math.Min(0.9, _problem.Papers.SelectMany(other => other.Touches).Where(other => other.Topic == touch.Topic).Max(other => other.Confidence)))
        .Select(touch => touch.Topic);
}
