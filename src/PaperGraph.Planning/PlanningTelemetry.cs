using System.Diagnostics;
using System.Diagnostics.Metrics;
using PaperGraph.Core.Plans;
using PaperGraph.Core.Watching;
using PaperGraph.Planning.Problems;

namespace PaperGraph.Planning;

/// <summary>What can be watched of plans.</summary>
internal static class PlanningTelemetry
{
    private static readonly ActivitySource Source = new("PaperGraph.Planning");
    private static readonly Meter Meter = new("PaperGraph.Planning");

    private static readonly Histogram<double> Plans = Meter.CreateDurations("papergraph.plan.duration", "How long plans take to be computed.");

    private static readonly Histogram<int> Sizes = Meter.CreateHistogram<int>("papergraph.plan.papers", "{paper}", "Papers that plans choose from.");

    /// <summary>Measures the finding of a plan.</summary>
    public static SessionPlan Measure(PlanProblem problem, Func<SessionPlan> find)
    {
        Sizes.Record(problem.Papers.Count);
        using var measurement = Measurement.Begin(Source, Plans, "plan");
        measurement?.Note("papergraph.plan.papers", problem.Papers.Count);
        measurement?.Note("papergraph.plan.dates", problem.Dates.Count);
        measurement?.Note("papergraph.plan.presenters", problem.Presenters.Count);
        try
        {
            var plan = find();
            measurement?.Tag("papergraph.plan.status", plan.Status.ToString().ToUpperInvariant());
            return plan;
        }
        catch (Exception failure)
        {
            measurement?.Fail(failure);
            throw;
        }
    }
}
