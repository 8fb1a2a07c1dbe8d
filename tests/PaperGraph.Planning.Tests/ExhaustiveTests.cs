using PaperGraph.Core.Plans;
using PaperGraph.Planning.Candidates;
using PaperGraph.Planning.Problems;
using PaperGraph.Planning.Wishes;
using PaperGraph.Planning.Worths;

namespace PaperGraph.Planning.Tests;

/// <summary>Against every plan there is, on groups made up from a thousand seeds.</summary>
public sealed class ExhaustiveTests(ITestOutputHelper output)
{
    private const int Groups = 1_000;

    [Fact]
    public void Plans_are_the_best_there_are_and_found_wherever_there_are_any()
    {
        var (compared, infeasible) = (0, 0);
        Parallel.For(0, Groups, seed =>
        {
            var problem = RandomGroups.Tiny(seed);
            var exhaustive = new Exhaustive(problem);
            if (exhaustive.HasCircle)
                return;
            var best = exhaustive.Best();
            var plan = Some.PlanOf(problem);
            Assert.True(best is null == plan.Status is PlanStatus.Infeasible, $"Group {seed}: {plan.Status}, and every plan tried says {best}.");
            Interlocked.Increment(ref compared);
            if (best is null)
            {
                Interlocked.Increment(ref infeasible);
                return;
            }

            var value = WorthScale.Of(CandidateSet.Of(WishList.All(problem))).Value(best);
            Assert.True((PlanStatus.Optimal, value, value) == (plan.Status, plan.Value, plan.Bound), $"Group {seed}: {plan.Status} with {plan.Value} of {plan.Bound}, and every plan tried gives {best}, {value}.");
            Properties.Hold(problem, plan);
        });

        output.WriteLine($"{compared} groups compared, {infeasible} of them without a plan; {Groups - compared} have circles and are left out.");
        Assert.InRange(compared, Groups * 9 / 10, Groups);
    }

    [Fact]
    public void Conflicts_clash_and_without_any_one_of_their_wishes_the_others_hold()
    {
        var conflicts = 0;
        Parallel.For(0, Groups, seed =>
        {
            var problem = RandomGroups.Tiny(seed);
            var plan = Some.PlanOf(problem);
            if (plan.Status != PlanStatus.Infeasible)
                return;
            var wishes = Some.Paths(plan);
            if (HasCircle(problem, wishes))
                return;
            Assert.False(Holds(problem, wishes), $"Group {seed}: {string.Join(' ', wishes)} can hold.");
            Assert.All(wishes, wish => Assert.True(Holds(problem, [.. wishes.Except([wish])]), $"Group {seed}: {wish} is needless among {string.Join(' ', wishes)}."));
            Interlocked.Increment(ref conflicts);
        });

        output.WriteLine($"{conflicts} conflicts tried.");
        Assert.InRange(conflicts, 100, Groups);
    }

    private static bool Holds(PlanProblem problem, IReadOnlyList<string> wishes) =>
        new Exhaustive(Reduced.To(problem, wishes), !wishes.Contains("sessions")).HasPlan();

    // Where giving up a wish makes papers wait for each other, the rules of cutting come in, which are tried elsewhere.
    private static bool HasCircle(PlanProblem problem, IReadOnlyList<string> wishes) =>
        wishes.Select(wish => wishes.Except([wish])).Append(wishes).Any(held => new Exhaustive(Reduced.To(problem, [.. held])).HasCircle);
}
