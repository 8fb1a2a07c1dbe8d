using PaperGraph.Core.Search;

namespace PaperGraph.Core.Tests.Search;

public sealed class SearchQueryTests
{
    [Theory]
    [InlineData("atari games", "(atari & games)")]
    [InlineData("\"deep learning\"", "deep learning")]
    [InlineData("“Deep Learning”", "deep learning")]
    [InlineData("Q-learning", "q learning")]
    [InlineData("强化学习 DQN", "(强 化 学 习 & dqn)")]
    [InlineData("atari AND games", "(atari & games)")]
    [InlineData("a b OR c d", "((a & b) | (c & d))")]
    [InlineData("a AND (b OR c)", "(a & (b | c))")]
    [InlineData("a NOT b", "(a - b)")]
    [InlineData("-b a", "(a - b)")]
    [InlineData("a -b -\"c d\" -(e f)", "(a - (b | c d | (e & f)))")]
    [InlineData("(a OR b) NOT c", "((a | b) - c)")]
    [InlineData("transf*", "transf*")]
    [InlineData("deep-learn*", "deep learn*")]
    [InlineData("\"deep learn*\"", "deep learn*")]
    [InlineData("\"deep learn\"*", "deep learn*")]
    [InlineData("attention,transformer", "(attention & transformer)")]
    [InlineData("what is attention?", "(what & is & attention)")]
    [InlineData("a - b -- c", "(a & b & c)")]
    [InlineData("and or not", "(and & or & not)")]
    [InlineData("Poincaré", "poincare")]
    public void A_text_is_read_as_an_expression(string text, string expression) =>
        Assert.Equal(expression, Written(Assert.IsType<SearchQuery.Understood>(SearchQuery.Parse(text)).Expression));

    [Theory]
    [InlineData("", 1, "No word to search for at position 1.")]
    [InlineData("?! ()", 1, "No word to search for at position 1.")]
    [InlineData("atari \"deep", 7, "Unclosed quote at position 7.")]
    [InlineData("a \"!\"", 3, "No word between the quotes at position 3.")]
    [InlineData("a *", 3, "No word before the * at position 3.")]
    [InlineData("(a", 1, "Unclosed parenthesis at position 1.")]
    [InlineData("a)", 2, "Unopened parenthesis at position 2.")]
    [InlineData("a ()", 4, "A word is missing before the closing parenthesis at position 4.")]
    [InlineData("a OR", 5, "A word is missing before the end at position 5.")]
    [InlineData("a AND OR b", 7, "A word is missing before OR at position 7.")]
    [InlineData("a NOT", 6, "A word is missing before the end at position 6.")]
    [InlineData("NOT b", 1, "Nothing is wanted beside what NOT leaves out at position 1.")]
    [InlineData("a OR NOT b", 6, "Nothing is wanted beside what NOT leaves out at position 6.")]
    public void A_text_that_cannot_be_read_is_refused_in_one_sentence(string text, int position, string message) =>
        Assert.Equal(new SearchQuery.Misunderstood(position, message), SearchQuery.Parse(text));

    [Fact]
    public void Too_many_words_are_refused()
    {
        Assert.IsType<SearchQuery.Understood>(SearchQuery.Parse(string.Join(' ', Enumerable.Repeat("a", 64))));
        Assert.IsType<SearchQuery.Misunderstood>(SearchQuery.Parse(string.Join(' ', Enumerable.Repeat("a", 65))));
        Assert.IsType<SearchQuery.Misunderstood>(SearchQuery.Parse(new string('a', 2_001)));
    }

    [Fact]
    public void Too_many_parentheses_are_refused()
    {
        Assert.IsType<SearchQuery.Understood>(SearchQuery.Parse(new string('(', 16) + "a" + new string(')', 16)));
        var refused = Assert.IsType<SearchQuery.Misunderstood>(SearchQuery.Parse(new string('(', 1_000) + "a"));
        Assert.Equal(17, refused.Position);
    }

    [Fact]
    public void Any_text_is_understood_or_refused_at_a_position_within_it()
    {
        var random = new Random(77);
        for (var round = 0; round < 20_000; round++)
        {
            var text = SomeText.Random(random, 20);
            if (SearchQuery.Parse(text) is SearchQuery.Misunderstood refused)
                Assert.InRange(refused.Position, 1, text.Length + 1);
        }
    }

    private static string Written(SearchExpression expression) => expression switch
    {
        SearchExpression.Phrase phrase => string.Join(' ', phrase.Words) + (phrase.IsPrefix ? "*" : string.Empty),
        SearchExpression.And and => $"({string.Join(" & ", and.Parts.Select(Written))})",
        SearchExpression.Or or => $"({string.Join(" | ", or.Parts.Select(Written))})",
        SearchExpression.Except except => $"({Written(except.Wanted)} - {Written(except.Unwanted)})",
        _ => throw new ArgumentOutOfRangeException(nameof(expression)),
    };
}
