using PaperGraph.Core.Papers;
using PaperGraph.Core.Related;

namespace PaperGraph.Core.Tests.Related;

public sealed class RelatednessTests
{
    [Theory]
    [InlineData(0.5, 0.4, 0.1, 0.02)]
    [InlineData(0.5, 0.39, 0.9, 0)]
    public void Papers_that_meet_above_have_to_reach_it_surely(double here, double there, double rarity, double weight) =>
        Assert.Equal(weight, Relatedness.OfTopicAbove(here, there, rarity));

    [Fact]
    public void Every_sort_of_link_weighs_more_than_any_other_reason() =>
        Assert.All(Enum.GetValues<LinkKind>(), kind => Assert.InRange(Relatedness.OfLink(kind), Relatedness.OfAuthor(1) + 1, 4));

    [Fact]
    public void A_topic_weighs_its_confidences_and_its_rarity() => Assert.Equal(0.9 * 0.8 * 0.5, Relatedness.OfTopic(0.9, 0.8, 0.5), 9);

    [Fact]
    public void Weights_have_nine_decimals()
    {
        Assert.Equal(0.333333333, Relatedness.OfTag(1.0 / 3));
        Assert.Equal(0.416666667, Relatedness.OfSession(1.0 / 3));
        Assert.Equal(0.5, Relatedness.OfAuthor(1.0 / 3));
        Assert.Equal(0.1, Relatedness.OfAnnotator(1.0 / 3));
    }
}
