using PaperGraph.Core.Tests.Search;
using PaperGraph.Core.Topics;

namespace PaperGraph.Core.Tests.Topics;

public sealed class MentionContextTests
{
    private const string Pangrams =
        "The quick brown fox jumps over the lazy dog while sixty packs of DQN agents learn to play all of the Atari games of the eighties well.";

    [Fact]
    public void A_short_text_is_shown_whole() => Assert.Equal("On Q-learning.", MentionContext.Around("On Q-learning.", 3, 10));

    [Fact]
    public void A_long_text_is_cut_between_words() =>
        Assert.Equal(
            "…brown fox jumps over the lazy dog while sixty packs of DQN agents learn to play all of the Atari games of the eighties…",
            MentionContext.Around(Pangrams, Pangrams.IndexOf("DQN", StringComparison.Ordinal), 3));

    [Fact]
    public void A_neighbour_longer_than_the_reach_is_left_out()
    {
        var longWord = new string('x', 100);

        Assert.Equal("…DQN…", MentionContext.Around($"{longWord} DQN {longWord}", 101, 3));
    }

    [Fact]
    public void The_context_of_random_words_holds_them_and_whole_signs()
    {
        var random = new Random(4);
        for (var round = 0; round < 2_000; round++)
        {
            var text = SomeText.Random(random, 200);
            foreach (var word in PaperGraph.Core.Search.Words.Cut(text))
            {
                var context = MentionContext.Around(text, word.Start, word.Length);
                Assert.Contains(text.Substring(word.Start, word.Length), context, StringComparison.Ordinal);
                Assert.Contains(context.Trim('…').Trim(), text, StringComparison.Ordinal);
                Assert.InRange(context.Length, word.Length, word.Length + 122);
            }
        }
    }

    [Theory]
    [InlineData(-1, 1)]
    [InlineData(0, 9)]
    [InlineData(3, 1)]
    public void Words_outside_the_text_are_refused(int start, int length) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => MentionContext.Around("abc", start, length));
}
