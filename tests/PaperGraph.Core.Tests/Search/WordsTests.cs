using System.Text;
using PaperGraph.Core.Search;

namespace PaperGraph.Core.Tests.Search;

public sealed class WordsTests
{
    [Theory]
    [InlineData("Deep Q-Network", "deep q network")]
    [InlineData("the group's don’t", "the group s don t")]
    [InlineData("value_function(s), 2.5%", "value function s 2 5")]
    [InlineData("Poincaré, Ångström, Łukasz, Straße, Søren", "poincare angstrom lukasz strasse soren")]
    [InlineData("Poincare\u0301", "poincare")]
    [InlineData("ＤＱＮ ﬁne x²", "dqn fine x2")]
    [InlineData("super\u00ADvised", "supervised")]
    [InlineData("強化学習とDQN", "強 化 学 習 と dqn")]
    [InlineData("ｶﾞｳｽ ガウス", "ガ ウ ス ガ ウ ス")]
    [InlineData("한국 \u1112\u1161\u11AB", "한 국 한")]
    [InlineData("Ёлка й", "елка и")]
    [InlineData("αρχής", "αρχησ")]
    [InlineData("𠮷野", "𠮷 野")]
    [InlineData("a\uD800b \uDC00", "a b")]
    [InlineData("\u0301 … — 🤖", "")]
    public void A_text_is_cut_and_folded(string text, string words)
    {
        Assert.Equal(words, string.Join(' ', Words.Cut(text).Select(word => word.Text)));
        Assert.Equal(words, Words.Join(text));
    }

    [Fact]
    public void A_word_knows_where_it_stands()
    {
        const string Text = "On Q-Learning: 学習!";

        var places = Words.Cut(Text).Select(word => Text.Substring(word.Start, word.Length));

        Assert.Equal(["On", "Q", "Learning", "学", "習"], places);
    }

    [Fact]
    public void Between_joined_texts_stands_what_is_no_word()
    {
        var joined = Words.Join(["Deep learning", "…", "RL"]);

        Assert.Equal("deep learning · · rl", joined);
        Assert.Equal("deep learning rl", Words.Join(joined));
    }

    [Fact]
    public void Cutting_a_folded_text_changes_nothing()
    {
        var changed = new List<string>();
        for (var sign = 0; sign <= 0x3FFFF; sign++)
        {
            if (!Rune.IsValid(sign))
                continue;
            var once = Words.Join($"a{new Rune(sign)}b {new Rune(sign)}");
            if (once != Words.Join(once))
                changed.Add($"U+{sign:X4}: “{once}” becomes “{Words.Join(once)}”");
        }

        Assert.Empty(changed);
    }

    [Fact]
    public void Words_of_random_texts_follow_each_other_within_the_text()
    {
        var random = new Random(20231);
        for (var round = 0; round < 2_000; round++)
        {
            var text = SomeText.Random(random, 40);
            var end = 0;
            foreach (var word in Words.Cut(text))
            {
                Assert.True(word.Start >= end && word.Length > 0 && word.Text.Length > 0);
                end = word.Start + word.Length;
            }

            Assert.True(end <= text.Length);
        }
    }
}
