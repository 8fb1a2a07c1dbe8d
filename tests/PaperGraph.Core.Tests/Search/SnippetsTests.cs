using PaperGraph.Core.Search;

namespace PaperGraph.Core.Tests.Search;

public sealed class SnippetsTests
{
    private const string Filler = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen ";

    [Theory]
    [InlineData("Playing Atari with\n deep  Q-Learning.", "q-learning atari", "Playing «Atari» with deep «Q-Learning».")]
    [InlineData("deep learning and deep nets", "\"deep learning\" OR deep", "«deep learning» and «deep» nets")]
    [InlineData("Transformers transform", "transform*", "«Transformers» «transform»")]
    [InlineData("关于强化学习的论文", "强化学习", "关于«强化学习»的论文")]
    [InlineData("Poincare\u0301 maps", "poincaré", "«Poincare\u0301» maps")]
    [InlineData("a b", "a NOT b", "«a» b")]
    public void The_words_found_are_marked(string text, string search, string snippet) =>
        Assert.Equal(snippet, Snippets.Of([text], Parsed(search)));

    [Fact]
    public void A_long_text_is_cut_where_most_is_found()
    {
        var snippet = Snippets.Of([$"atari {Filler}{Filler}atari and games {Filler}{Filler}games"], Parsed("atari games"));

        Assert.Equal(
            "…nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen «atari» and «games» one two three four five six seven eight nine ten eleven twelve thirteen…",
            snippet);
    }

    [Fact]
    public void The_first_text_that_has_anything_is_shown() => Assert.Equal("«b»", Snippets.Of(["a", "b", "b b"], Parsed("b")));

    [Fact]
    public void Without_anything_found_there_is_no_snippet() => Assert.Null(Snippets.Of(["a"], Parsed("b")));

    [Fact]
    public void A_snippet_of_a_random_text_always_holds_a_word_that_was_found()
    {
        var random = new Random(5);
        for (var round = 0; round < 3_000; round++)
        {
            var text = SomeText.Random(random, 150);
            var words = Words.Cut(text);
            if (words.Count == 0)
                continue;
            var wanted = words[random.Next(words.Count)].Text;
            var snippet = Snippets.Of([text], new SearchExpression.Phrase([wanted], random.Next(2) == 0));
            Assert.NotNull(snippet);
            Assert.Contains('«', snippet);
            Assert.Contains(wanted, Words.Cut(snippet).Select(word => word.Text));
            Assert.InRange(snippet.Length, wanted.Length > 1 ? 1 : 3, 2 + (160 * 3));
        }
    }

    private static SearchExpression Parsed(string text) => Assert.IsType<SearchQuery.Understood>(SearchQuery.Parse(text)).Expression;
}
