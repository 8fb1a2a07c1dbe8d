using Google.OrTools.Sat;
using PaperGraph.Planning.Wishes;

namespace PaperGraph.Planning.Solving;

/// <summary>Who presents which session.</summary>
internal sealed class PresenterVariables
{
    private readonly HintedModel _hinted;
    private readonly WishList _wishes;
    private readonly BoolVar?[][] _presents;

    /// <param name="hinted">Where they belong.</param>
    /// <param name="wishes">Who is away, and how often somebody presents.</param>
    /// <param name="held">Of each session, whether it is held: null where it is in any case.</param>
    public PresenterVariables(HintedModel hinted, WishList wishes, IReadOnlyList<ILiteral?> held)
    {
        (_hinted, _wishes) = (hinted, wishes);
        _presents = [.. wishes.Problem.Presenters.Select((_, presenter) => held.Select((_, session) => Make(presenter, session)).ToArray())];
        for (var session = 0; session < held.Count && _presents.Length > 0; session++)
            OneOf(session, held[session]);
        for (var presenter = 0; presenter < _presents.Length; presenter++)
        {
            if (wishes.MostSessions(presenter) < held.Count)
                hinted.Model.Add(Load(presenter) <= wishes.MostSessions(presenter));
        }
    }

    public int Count => _presents.Length;

    /// <summary>Whether somebody presents a session; null where that cannot be.</summary>
    public BoolVar? Presents(int presenter, int session) => _presents[presenter][session];

    /// <summary>How many sessions somebody presents.</summary>
    public LinearExpr Load(int presenter) => LinearExpr.Sum(_presents[presenter].OfType<BoolVar>());

    /// <summary>See <see cref="Worths.Level.Evenness" />.</summary>
    /// <remarks>The n-th session of somebody adds 2n - 1 to the square; the sum is convex, so that the relaxation is exact.</remarks>
    public LinearExpr Evenness()
    {
        var steps = new List<BoolVar>();
        var costs = new List<long>();
        for (var presenter = 0; presenter < Count; presenter++)
        {
            var somebody = presenter;
            var mine = _presents[presenter].OfType<BoolVar>().Select((_, step) => _hinted.NewBoolVar(plan => plan.Load(somebody) > step)).ToList();
            _hinted.Model.Add(LinearExpr.Sum(mine) == Load(presenter));
            for (var step = 1; step < mine.Count; step++)
                _hinted.Model.AddImplication(mine[step], mine[step - 1]);
            steps.AddRange(mine);
            costs.AddRange(mine.Select((_, step) => -((2L * step) + 1)));
        }

        return LinearExpr.WeightedSum(steps, costs);
    }

    private BoolVar? Make(int presenter, int session)
    {
        var dates = _wishes.Problem.Dates;
        // Sessions behind the last date are on days that nobody has spoken of.
        var isAway = session < dates.Count && _wishes.IsAway(presenter, dates[session]);
        return isAway ? null : _hinted.NewBoolVar(plan => plan.Presents(presenter, session));
    }

    private void OneOf(int session, ILiteral? held)
    {
        var able = _presents.Select(presenter => presenter[session]).OfType<BoolVar>().ToList();
        if (held is null)
            _hinted.Model.AddExactlyOne(able);
        else
            _hinted.Model.AddExactlyOne([.. able, held.Not()]);
    }
}
