using PaperGraph.Core.Papers;
using PaperGraph.Core.Topics;

namespace PaperGraph.Core.Tests.Topics;

public sealed class MentionsTests
{
    [Fact]
    public void Each_term_is_shown_where_it_stands_first_in_the_order_of_the_terms()
    {
        PaperText[] texts = [new(MentionPlace.Title, null, "Atari Games"), new(MentionPlace.Abstract, null, "A game of 强化学习")];

        var mentions = Mentions.OfTerms(["game", "化学", "absent", "atari"], texts, 3);

        Assert.Equal(
            [
                new Mention("Games", MentionPlace.Title, null, 6, 5, "Atari Games"),
                new Mention("化学", MentionPlace.Abstract, null, 11, 2, "A game of 强化学习"),
                new Mention("Atari", MentionPlace.Title, null, 0, 5, "Atari Games"),
            ],
            mentions);
    }

    [Fact]
    public void No_more_are_shown_than_asked_for() =>
        Assert.Single(Mentions.OfTerms(["b", "cc", "dd"], [new PaperText(MentionPlace.Note, null, "dd cc")], 1));
}
