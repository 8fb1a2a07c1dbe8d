using PaperGraph.Core.Paths;

namespace PaperGraph.Core.Tests.Paths;

public sealed class StepStrengthTests
{
    [Fact]
    public void Every_strength_is_above_0_and_at_most_1() =>
        Assert.All(
            [StepStrength.Link, StepStrength.Annotation, StepStrength.Naming, StepStrength.Broader, StepStrength.Prerequisite,
             StepStrength.Touch(0.99, 0.99), StepStrength.Touch(0.3, 1e-12), StepStrength.Touch(0, 0.5), StepStrength.Tag(0.5), StepStrength.Author(0.5), StepStrength.Annotator(0.5)],
            strength => Assert.InRange(strength, 1e-9, 1));

    [Fact]
    public void What_many_share_is_weak() => Assert.True(StepStrength.Tag(0.01) < StepStrength.Tag(0.9));

    [Fact]
    public void Costs_add_up_to_the_same_in_any_order()
    {
        double[] strengths = [0.3, 0.7, 0.123456789, 0.5];

        Assert.Equal(0, StepStrength.CostOf(1));
        Assert.Equal(strengths.Sum(StepStrength.CostOf), strengths.Reverse().Sum(StepStrength.CostOf));
        Assert.Equal(strengths.Aggregate(1.0, (product, strength) => product * strength), Math.Exp(-strengths.Sum(StepStrength.CostOf) / 1e9), 9);
    }
}
