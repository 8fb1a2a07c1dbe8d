using Google.OrTools.Sat;

namespace PaperGraph.Planning.Solving;

/// <summary>A model whose variables know what they are in a plan, so that a search can begin with it.</summary>
/// <remarks>All of them: a search does not always find out by itself what the few that make a plan entail.</remarks>
/// <param name="cancellationToken">Ends the making of a large model half-way.</param>
internal sealed class HintedModel(CancellationToken cancellationToken)
{
    private readonly List<(BoolVar Variable, Func<PlanFacts, bool> IsSo)> _booleans = [];
    private readonly List<(IntVar Variable, Func<PlanFacts, long> Amount)> _numbers = [];

    public CpModel Model { get; } = new();

    public BoolVar NewBoolVar(Func<PlanFacts, bool> isSo)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var variable = Model.NewBoolVar(string.Empty);
        _booleans.Add((variable, isSo));
        return variable;
    }

    public IntVar NewIntVar(long least, long most, Func<PlanFacts, long> amount)
    {
        var variable = Model.NewIntVar(least, most, string.Empty);
        _numbers.Add((variable, plan => Math.Clamp(amount(plan), least, most)));
        return variable;
    }

    /// <summary>Lets the search begin with a plan.</summary>
    public void Hint(PlanFacts plan)
    {
        Model.ClearHints();
        foreach (var (variable, isSo) in _booleans)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Model.AddHint(variable, isSo(plan));
        }

        foreach (var (variable, amount) in _numbers)
            Model.AddHint(variable, amount(plan));
    }
}
