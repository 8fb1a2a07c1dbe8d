using PaperGraph.Core.Search;

namespace PaperGraph.Core.Tests.Search;

public sealed class TermsTests
{
    [Theory]
    [InlineData("What we use in the Atari games of 2016", "atari game")]
    [InlineData("Policies, analyses, analysis, loss, losses, status, ties, trees, shoes", "policy analyse analysis loss losse status tie tree shoe")]
    [InlineData("Q-learning's x2 gain", "learning x2 gain")]
    [InlineData("强化学习的方法", "强化 化学 学习 方法")]
    [InlineData("深層学習を脳で", "深層 層学 学習 脳")]
    [InlineData("学 习", "学 习")]
    [InlineData("学DQN习", "学 dqn 习")]
    [InlineData("of the 1 2 3", "")]
    public void A_text_is_cut_into_what_carries_meaning(string text, string terms) =>
        Assert.Equal(terms, string.Join(' ', Terms.Cut(text).Select(term => term.Text)));

    [Fact]
    public void A_run_of_letters_too_long_for_a_word_is_no_term() => Assert.Empty(Terms.Cut(new string('x', 41)));

    [Fact]
    public void A_pair_of_signs_stands_where_both_stand() => Assert.Equal([new Word("学习", 2, 2)], Terms.Cut("a 学习"));

    [Fact]
    public void Terms_are_counted_over_all_texts() =>
        Assert.Equal(
            [("atari", 1), ("game", 3)],
            Terms.Count(["Atari games", "The GAME, games"]).Select(pair => (pair.Key, pair.Value)).Order());

    [Fact]
    public void Random_texts_are_cut_without_complaint()
    {
        var random = new Random(9);
        for (var round = 0; round < 2_000; round++)
        {
            var text = SomeText.Random(random, 30);
            Assert.All(Terms.Cut(text), term => Assert.InRange(term.Start + term.Length, term.Start + 1, text.Length));
        }
    }
}
