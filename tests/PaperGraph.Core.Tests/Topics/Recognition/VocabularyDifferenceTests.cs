using PaperGraph.Core.Topics.Recognition;

namespace PaperGraph.Core.Tests.Topics.Recognition;

public sealed class VocabularyDifferenceTests
{
    private static readonly TopicDefinition[] Before =
    [
        new() { Name = "machine learning", Aliases = ["ML"] },
        new() { Name = "DQN", Aliases = ["deep Q-network"], Prerequisites = ["machine learning"] },
        new() { Name = "attention", Company = ["encoder"] },
    ];

    [Fact]
    public void The_same_vocabulary_is_no_difference_and_neither_is_another_description()
    {
        Assert.True(Between(Before).IsNone);
        Assert.True(Between([.. Before.Select(definition => definition with { Description = "Other." })]).IsNone);
        Assert.False(Between(Before).MayShowIn("machine learning with DQN"));
    }

    [Theory]
    [InlineData("State-space models such as MAMBA", true)]
    [InlineData("Mambas bite", true)]
    [InlineData("selectivescan without a blank", true)]
    [InlineData("see https://example.org/mamba", true)]
    [InlineData("machine learning with DQN", false)]
    public void What_came_shows_wherever_it_is_spelled(string text, bool shows)
    {
        var difference = Between([.. Before, new TopicDefinition { Name = "Mamba", Aliases = ["selective scan"] }]);

        Assert.Equal(shows, difference.MayShowIn(text));
    }

    [Theory]
    [InlineData("deep Q network", true)]
    [InlineData("DQN", true)]
    [InlineData("ML", false)]
    public void What_went_shows_where_any_of_its_names_stands(string text, bool shows) =>
        Assert.Equal(shows, Between([Before[0], Before[2]]).MayShowIn(text));

    [Fact]
    public void Another_neighbour_shows_where_the_topic_stands() =>
        Assert.True(Between([Before[0], Before[1] with { Prerequisites = [] }, Before[2]]).MayShowIn("DQN"));

    [Fact]
    public void Words_of_company_show_too()
    {
        var difference = Between([Before[0], Before[1], Before[2] with { Company = ["decoder"] }]);

        Assert.Equal((true, true, true, false), (difference.MayShowIn("an encoder"), difference.MayShowIn("decoders"), difference.MayShowIn("attention"), difference.MayShowIn("DQN")));
    }

    // "kernelmachine learning": the word tells that a blank was lost.
    [Fact]
    public void A_word_that_only_this_name_brought_shows_where_it_stands_glued_to_others()
    {
        TopicDefinition[] after = [.. Before, new() { Name = "zorblax kernel" }];

        Assert.True(Between(after).MayShowIn("zorblaxmachine learning"));
        Assert.NotEqual(Found("zorblaxmachine learning", Before), Found("zorblaxmachine learning", after));
    }

    private static VocabularyDifference Between(IReadOnlyList<TopicDefinition> after) => VocabularyDifference.Between(Vocabulary.Of(Before), Vocabulary.Of(after));

    private static int Found(string text, IReadOnlyList<TopicDefinition> definitions) =>
        new TopicRecogniser(Vocabulary.Of(definitions)).Recognise([new Core.Topics.PlacedText(Core.Topics.MentionPlace.Title, text)])[0].Count;
}
