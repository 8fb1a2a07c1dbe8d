using PaperGraph.Core.Related;

namespace PaperGraph.Core.Tests.Related;

public sealed class TopicOverlapTests
{
    private static readonly (string, IReadOnlyCollection<string>)[] Topics =
    [
        ("learning", ["learning"]),
        ("reinforcement", ["reinforcement", "learning"]),
        ("double q", ["double q", "q", "reinforcement", "learning"]),
        ("q", ["q", "reinforcement", "learning"]),
        ("vision", ["vision"]),
    ];

    [Fact]
    public void Topics_below_come_before_those_above()
    {
        var (places, _) = TopicOverlap.Arrange(Topics);

        Assert.Equal(["double q", "q", "reinforcement", "learning", "vision"], places);
    }

    [Fact]
    public void Of_two_topics_of_a_chain_one_is_above_the_other()
    {
        var (places, overlap) = TopicOverlap.Arrange([.. Topics, ("sarsa", ["sarsa", "reinforcement", "learning"])]);
        var chains = places.Zip(overlap.Chains).ToDictionary(place => place.First, place => place.Second);

        Assert.Equal(["double q", "q", "reinforcement", "learning"], chains.Keys.Where(topic => chains[topic] == chains["double q"]));
        Assert.Equal(3, chains.Values.Distinct().Count());
    }

    [Theory]
    [InlineData(new[] { 0.5, 0, 0, 0.3, 0.2 }, new[] { 0.5, 0, 0, 0, 0.2 })]
    [InlineData(new[] { 0.3, 0, 0.5, 0, 0 }, new[] { 0.3, 0, 0.2, 0, 0 })]
    [InlineData(new[] { 0.2, 0.3, 0.4, 0.6, 0 }, new[] { 0.2, 0.1, 0.1, 0.2, 0 })]
    [InlineData(new[] { 0, 0, 0.4, 0, 0.1 }, new[] { 0, 0, 0.4, 0, 0.1 })]
    public void Of_a_topic_counts_what_those_below_it_leave(double[] weights, double[] left)
    {
        TopicOverlap.Arrange(Topics).Overlap.Reduce(weights, new bool[weights.Length]);

        Assert.Equal(left, weights);
    }

    [Fact]
    public void A_topic_that_is_only_met_above_is_nothing_beside_one_below_it()
    {
        double[] weights = [0, 0.1, 0.4, 0.3, 0.2];

        TopicOverlap.Arrange(Topics).Overlap.Reduce(weights, [false, false, true, true, true]);

        Assert.Equal([0, 0.1, 0, 0, 0.2], weights);
    }

    [Fact]
    public void The_order_of_the_topics_does_not_matter() =>
        Assert.Equal(TopicOverlap.Arrange(Topics).Places, TopicOverlap.Arrange([.. Topics.Reverse()]).Places);
}
