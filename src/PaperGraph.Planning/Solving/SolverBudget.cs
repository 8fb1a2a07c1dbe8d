using System.Globalization;
using Google.OrTools.Sat;
using PaperGraph.Planning.Problems;

namespace PaperGraph.Planning.Solving;

/// <summary>Runs the solver within what a problem allows, over all runs.</summary>
internal sealed class SolverBudget(PlanProblem problem, TimeProvider time, CancellationToken cancellationToken)
{
    // Several would race each other, and who wins depends on the machine.
    private const string Worker = "num_workers:1";

    // Everything Boolean goes into the linear relaxation, for bounds come from there: the best selection of 12 from 200 papers is proven in half a second, and is
    // not in ten without. Symmetries and probing take longer than they save.
    private const string Search = "linearization_level:2 symmetry_level:0 cp_model_probing_level:0";

    // Where any plan will do there is nothing to bound.
    private const string Feasibility = "linearization_level:0 symmetry_level:0 cp_model_probing_level:0";

    private static readonly TimeSpan StopAgain = TimeSpan.FromMilliseconds(10);

    private readonly long _start = time.GetTimestamp();
    private double _effort = problem.Effort;

    /// <summary>Whether the clock ended a run, so that another machine may have found something better.</summary>
    public bool StoppedByClock { get; private set; }

    /// <summary>Whether nothing is left.</summary>
    public bool IsSpent => _effort <= 0 || ClockLeft <= TimeSpan.Zero;

    private TimeSpan ClockLeft => problem.ClockLimit - time.GetElapsedTime(_start);

    /// <summary>Notes whether the clock has come to its limit.</summary>
    public void CheckClock() => StoppedByClock |= ClockLeft <= TimeSpan.Zero;

    /// <summary>A model for the solver, empty.</summary>
    public HintedModel NewModel() => new(cancellationToken);

    /// <summary>Solves a model with a share of what is left, from 0 to 1.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public CpSolverStatus Solve(CpSolver solver, CpModel model, double share)
    {
        cancellationToken.ThrowIfCancellationRequested();
        CheckClock();
        if (IsSpent)
            return CpSolverStatus.Unknown;
        var effort = _effort * share;
        solver.StringParameters = Parameters(model.Model.Objective is null ? Feasibility : Search, effort, ClockLeft * share);
        var status = RunUntilCancelled(solver, model);
        cancellationToken.ThrowIfCancellationRequested();
        // It has a response, for it has run.
        var used = solver.Response!.DeterministicTime;
        _effort -= used;
        StoppedByClock |= used < effort && status is (CpSolverStatus.Feasible or CpSolverStatus.Unknown);
        return status;
    }

    private string Parameters(string search, double effort, TimeSpan clock) => string.Create(
        CultureInfo.InvariantCulture,
        $"{Worker} {search} random_seed:{problem.Seed & int.MaxValue} max_deterministic_time:{effort:F9} max_time_in_seconds:{clock.TotalSeconds:F3}");

    private CpSolverStatus RunUntilCancelled(CpSolver solver, CpModel model)
    {
        // A stop is lost on a solver that is only about to start, so it is said again until the solver is back.
        using var stop = new Timer(_ => solver.StopSearch());
        using var registration = cancellationToken.Register(() => stop.Change(TimeSpan.Zero, StopAgain));
        return solver.Solve(model);
    }
}
