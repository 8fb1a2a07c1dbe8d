using System.Diagnostics;
using PaperGraph.Core.Plans;
using PaperGraph.Planning;
using PaperGraph.Planning.Candidates;
using PaperGraph.Planning.Problems;
using PaperGraph.Planning.Solving;
using PaperGraph.Planning.Wishes;

namespace PaperGraph.Benchmarks.Planning;

/// <summary>Plans for a group of usual size until the plan is proven best, and for a large one as long as it may take; and what a greedy planner teaches.</summary>
internal static class PlanBenchmark
{
    private const int DefaultGroups = 5;
    private const int LargeGroups = 2;

    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    public static Task RunAsync(int groups)
    {
        Usual(groups == 0 ? DefaultGroups : groups);
        Large();
        return Task.CompletedTask;
    }

    // A busy machine has the time that it takes; what counts is the processor's.
    private static void Usual(int groups)
    {
        Console.WriteLine("plan: 12 sessions, 200 papers, 10 presenters, 60 topics");
        var times = Enumerable.Range(1, groups).Select(seed => Measure(seed, new GroupGenerator(seed).Make(12, 200, 10, 60) with { ClockLimit = 10 * Minute })).OfType<double>().ToList();
        if (times.Count > 0)
            Console.WriteLine($"plan: proven optimal in p50 {times.Median():N1} s, worst {times.Max():N1} s of a processor, {times.Count} of {groups} groups");
    }

    internal static void Large()
    {
        Console.WriteLine("plan: 52 sessions, 2,000 papers, 40 presenters, 300 topics");
        for (var seed = 1; seed <= LargeGroups; seed++)
            Measure(seed, new GroupGenerator(seed).Make(52, 2_000, 40, 300) with { ClockLimit = Minute });
    }

    // How long the processor took to prove the best plan; null where that was not to be had.
    private static double? Measure(int seed, PlanProblem group)
    {
        var problem = group with { Effort = Minute.TotalSeconds };
        var start = Stopwatch.GetTimestamp();
        var candidates = CandidateSet.Of(WishList.All(problem));
        var first = FirstPlan.Find(candidates, new SolverBudget(problem, TimeProvider.System, CancellationToken.None), 1);
        var firstTime = Stopwatch.GetElapsedTime(start);
        if (first.Plan is not { } begun)
        {
            Console.WriteLine($"plan:   group {seed}: {first.Status} after {firstTime.TotalSeconds:N1} s");
            return null;
        }

        var processor = Environment.CpuUsage.TotalTime;
        start = Stopwatch.GetTimestamp();
        var plan = new SessionPlanner(TimeProvider.System).Find(problem, CancellationToken.None);
        var time = Stopwatch.GetElapsedTime(start);
        processor = Environment.CpuUsage.TotalTime - processor;
        var taught = Taught(candidates, plan);
        var greedy = GreedyPlanner.Taught(candidates, problem.Dates.Count);
        Console.WriteLine($"plan:   group {seed}: first plan {firstTime.TotalSeconds:N1} s, teaches {Scoring.Of(candidates, begun).Topics}; {plan.Status} after {time.TotalSeconds:N1} s, {processor.TotalSeconds:N1} s of a processor, value {plan.Value:N4} of {plan.Bound:N4}, gap {1 - (plan.Value / plan.Bound):P1}{(plan.StoppedByClock ? ", stopped by the clock" : string.Empty)}; teaches {taught}, greedy {greedy}: {((double)taught / greedy) - 1:P0} more");
        return plan.Status == PlanStatus.Optimal ? processor.TotalSeconds : null;
    }

    private static long Taught(CandidateSet candidates, SessionPlan plan)
    {
        var covered = plan.Covers.Select(topic => topic.Id).ToHashSet();
        return candidates.Goals.Where(goal => covered.Contains(candidates.Topics[goal.Key].Id)).Sum(goal => (long)goal.Value);
    }
}
