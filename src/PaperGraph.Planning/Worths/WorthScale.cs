using PaperGraph.Planning.Candidates;

namespace PaperGraph.Planning.Worths;

/// <summary>Puts all levels of a problem into one number; see <see cref="Worth" />.</summary>
internal sealed class WorthScale
{
    private static readonly Level[] Counted = [Level.Topics, Level.Grounding, Level.Wishes, Level.Evenness, Level.Coherence, Level.Recency];

    private readonly Dictionary<Level, double> _units = [];
    private readonly Dictionary<Level, long> _most;
    private readonly Dictionary<Level, long> _least;

    private WorthScale(CandidateSet candidates)
    {
        var problem = candidates.Problem;
        long sessions = problem.Dates.Count;
        var papers = sessions * problem.PapersPerSession;
        var even = EvenSplit(sessions, problem.Presenters.Count);
        _most = new Dictionary<Level, long>
        {
            [Level.Topics] = candidates.Goals.Values.Sum(worth => (long)worth),
            [Level.Grounding] = 0,
            [Level.Wishes] = Math.Min(papers, problem.Presenters.Sum(presenter => (long)presenter.Wants.Count)),
            [Level.Evenness] = -even,
            [Level.Coherence] = sessions - 1,
            [Level.Recency] = papers * Worth.MostRecency,
            [Level.Kept] = problem.Kept.Sum(standing => standing.Papers.Count + 1L),
        };
        _least = new Dictionary<Level, long>
        {
            [Level.Grounding] = -candidates.Papers.SelectMany(paper => paper.Needs).Where(candidates.Subjects.IsTopic).Distinct().Count(),
            [Level.Evenness] = -sessions * sessions,
        };
        var unit = 1.0;
        foreach (var level in Counted.Reverse())
        {
            _units[level] = unit;
            unit *= 1 + Most(level) - _least.GetValueOrDefault(level);
        }
    }

    public static WorthScale Of(CandidateSet candidates) => new(candidates);

    /// <summary>More than that of a level no plan has.</summary>
    public long Most(Level level) => _most[level];

    /// <summary>What a plan is worth, in topics.</summary>
    public double Value(Score score) => Value(score.Of);

    /// <summary>What no plan is worth more than, where none has more of a level than so much, and what comes before is as in a plan.</summary>
    public double Bound(Score score, Level open, long most) =>
        Value(level => level < open ? score.Of(level) : level == open ? most : Most(level));

    private double Value(Func<Level, long> amount) =>
        Counted.Sum(level => (amount(level) - Math.Min(0, Most(level))) * _units[level]) / _units[Level.Topics];

    private static long EvenSplit(long sessions, long presenters)
    {
        if (presenters == 0)
            return 0;
        var (each, more) = (sessions / presenters, sessions % presenters);
        return ((presenters - more) * each * each) + (more * (each + 1) * (each + 1));
    }
}
