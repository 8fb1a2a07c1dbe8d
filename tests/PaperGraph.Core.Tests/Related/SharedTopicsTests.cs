using PaperGraph.Core.Related;

namespace PaperGraph.Core.Tests.Related;

public sealed class SharedTopicsTests
{
    // Topic 2 lies below topic 1; the paper touches 2 alone.
    private static readonly SharedTopics<int> Shared = SharedTopics<int>.Of(
        [(2, 0.8)], topic => topic == 2 ? [2, 1] : [1], topic => topic == 2 ? new TopicHolders(3, 3) : new TopicHolders(4, 7), papers: 20);

    [Fact]
    public void What_is_below_stands_before_what_is_above() => Assert.Equal([2, 1], Shared.Topics);

    [Fact]
    public void Only_what_the_paper_touches_itself_is_touched()
    {
        Assert.True(Shared.IsTouched(0));
        Assert.False(Shared.IsTouched(1));
    }

    [Fact]
    public void A_paper_that_touches_the_topic_meets_it_there_and_not_above() =>
        Assert.Equal([Relatedness.OfTopic(0.8, 0.6, Rarity.Of(3, 20)), 0], Weights(touches: [0.6, 0], reaches: [0.6, 0.3]));

    [Fact]
    public void A_paper_that_touches_the_topic_above_meets_it_there() =>
        Assert.Equal([0, Relatedness.OfTopicAbove(0.4, 0.9, Rarity.Of(7, 20))], Weights(touches: [0, 0.9], reaches: [0, 0.9]));

    private static double[] Weights(double[] touches, double[] reaches)
    {
        var weights = new double[2];
        Shared.Weigh(touches, reaches, weights, new bool[2]);
        return weights;
    }
}
