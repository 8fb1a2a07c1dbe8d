using PaperGraph.Core.Imports.Readings;
using Xunit;

namespace PaperGraph.Storage.Specs.Search;

/// <summary>Papers and annotations selected by their texts.</summary>
public abstract class TextSelectionSpecs : StoreSpecs
{
    [Theory]
    [InlineData("atari", "One", "Two")]
    [InlineData("one", "One")]
    [InlineData("atari shallow", "One")]
    [InlineData("\"atari games\"", "Two")]
    [InlineData("\"games are\"")]
    [InlineData("shallow OR classic", "One", "Two")]
    [InlineData("atari NOT shallow", "Two")]
    [InlineData("one two")]
    [InlineData("clas*", "Two")]
    public async Task A_paper_answers_by_all_its_texts_together(string text, params string[] titles)
    {
        await ImportPapersAsync();

        Assert.Equal(titles, await Store.TitlesAsync(new() { Text = Searches.Parsed(text) }));
        Assert.Equal([titles.Length], await Store.CountPapersAsync([new() { Text = Searches.Parsed(text) }], None));
    }

    [Theory]
    [InlineData("atari", "Atari games", "about Atari")]
    [InlineData("atari shallow", "about Atari")]
    [InlineData("atari NOT shallow", "Atari games")]
    [InlineData("one")]
    public async Task An_annotation_answers_by_its_quote_and_its_note(string text, params string[] quotes)
    {
        await ImportPapersAsync();

        Assert.Equal(quotes, (await Store.QuotesAsync(new() { Text = Searches.Parsed(text) })).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_text_is_one_condition_among_others()
    {
        await ImportPapersAsync();

        Assert.Equal(["Two"], await Store.TitlesAsync(new() { Text = Searches.Parsed("atari"), YearFrom = 2015 }));
    }

    private Task ImportPapersAsync() => ImportAsync(
        "a.txt",
        Some.Entry(Some.Paper("One", year: 2010) with { Abstract = "It is simple." }, Some.Annotation("about Atari") with { Note = "shallow learning" }),
        Some.Entry(Some.Paper("Two", year: 2020) with { Tags = [new TagReading("classic", null)] }, Some.Annotation("Atari games") with { Note = "are fun" }),
        Some.Entry("Three"));
}
