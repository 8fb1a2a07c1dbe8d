using PaperGraph.Core.Search;
using PaperGraph.Storage.Neo4j.Cypher;
using PaperGraph.Storage.Neo4j.Search;

namespace PaperGraph.Storage.Neo4j.Tests.Search;

public sealed class TextProgramTests
{
    [Theory]
    [InlineData("atari", "\"atari\"")]
    [InlineData("q-learning", "\"q learning\"")]
    [InlineData("learn*", "learn*")]
    [InlineData("\"deep reinforcement learn\"*", "+\"deep reinforcement\" +learn*")]
    [InlineData("title:x^2~ && +", "\"title x 2\"")]
    [InlineData("and or not", "\"and\" | \"or\" | \"not\"")]
    public void A_phrase_is_looked_up_by_nothing_but_its_words(string search, string lookups) =>
        Assert.Equal(lookups, string.Join(" | ", ProgramOf(search).Phrases.Select(phrase => phrase.Lookup)));

    [Theory]
    [InlineData("a", "0")]
    [InlineData("a b c", "0 1 AND 2 AND")]
    [InlineData("a OR b c", "0 1 2 AND OR")]
    [InlineData("a -b -c", "0 1 2 OR EXCEPT")]
    [InlineData("(a OR b) NOT c", "0 1 OR 2 EXCEPT")]
    public void A_program_is_in_postfix_order(string search, string steps) => Assert.Equal(
        steps, string.Join(' ', ProgramOf(search).Steps.Select(step => step.TryGetValue("place", out var place) ? place : step["do"])));

    [Fact]
    public void What_stands_behind_not_is_not_wanted() =>
        Assert.Equal([true, false, false], ProgramOf("a NOT (b NOT c)").Phrases.Select(phrase => phrase.IsWanted));

    [Fact]
    public void A_phrase_without_words_is_refused() =>
        Assert.Throws<ArgumentException>(() => TextProgram.Of(new SearchExpression.Phrase(["\"*"], IsPrefix: false)));

    [Fact]
    public void A_beginning_longer_than_what_is_indexed_is_looked_up_by_its_own_beginning()
    {
        var lookup = TextProgram.Of(new SearchExpression.Phrase([new string('x', 300)], IsPrefix: true)).Phrases[0];

        Assert.Equal($"{new string('x', 250)}*", lookup.Lookup);
        Assert.Equal(300, lookup.Words[0].Length);
    }

    [Fact]
    public void A_word_counts_more_in_some_properties_than_in_others()
    {
        var phrase = Assert.Single((IEnumerable<CypherMap>)SearchedIndex.All.Single(index => index.Name == "paperText").Parameter(ProgramOf("a"))["phrases"]!);

        Assert.Equal("titleWords:(\"a\")^10 abstractWords:(\"a\")^2 tagWords:(\"a\")^5", phrase["lookup"]);
    }

    private static TextProgram ProgramOf(string search) => TextProgram.Of(((SearchQuery.Understood)SearchQuery.Parse(search)).Expression);
}
