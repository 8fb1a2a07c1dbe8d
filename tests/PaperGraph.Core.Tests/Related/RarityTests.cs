using PaperGraph.Core.Related;

namespace PaperGraph.Core.Tests.Related;

public sealed class RarityTests
{
    [Fact]
    public void It_is_the_logarithm_of_the_odds_against_a_holder() =>
        Assert.Equal(Math.Log(1 + (63.5 / 2.5)) / Math.Log(66), Rarity.Of(2, 65), 12);

    [Fact]
    public void It_falls_with_every_holder_and_stays_between_0_and_1()
    {
        for (var papers = 1; papers < 200; papers++)
        {
            var last = 1.0;
            for (var holders = 1; holders <= papers; holders++)
            {
                var rarity = Rarity.Of(holders, papers);
                Assert.True(rarity > 0 && rarity < last, $"{holders} of {papers}");
                last = rarity;
            }
        }
    }

    [Theory]
    [InlineData(0, 5)]
    [InlineData(6, 5)]
    public void More_holders_than_papers_or_none_are_refused(int holders, int papers) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Rarity.Of(holders, papers));
}
