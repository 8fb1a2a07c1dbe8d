using PaperGraph.Core.Papers;
using PaperGraph.Core.Topics;

namespace PaperGraph.Core.Tests.Papers;

public sealed class WorkKeyTests
{
    public static TheoryData<WorkKey> EverySort => new(
        WorkKey.Doi("10.1101/2020.04.08"),
        WorkKey.Arxiv("1811.07391"),
        WorkKey.Url(new Uri("https://www.nature.com/articles/s41586")),
        WorkKey.Title("Deep Q-Network: a title"),
        WorkKey.Words("arxiv.org", "what was marked"),
        WorkKey.Position("arxiv.org", 3),
        WorkKey.Introduces(TopicNames.IdOf("DQN")));

    [Theory]
    [MemberData(nameof(EverySort))]
    public void A_key_is_read_from_its_own_text(WorkKey key)
    {
        Assert.True(WorkKey.TryParse(key.Text, out var read));
        Assert.Equal(key, read);
        Assert.Equal(key.Kind, read.Kind);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("doi")]
    [InlineData(":10.1101")]
    [InlineData("DOI:10.1101")]
    [InlineData("0:10.1101")]
    public void Other_texts_are_no_keys(string? text) => Assert.False(WorkKey.TryParse(text, out _));

    [Fact]
    public void A_key_of_a_long_title_stays_short_and_its_own()
    {
        var title = new string('a', 10_000);

        var key = WorkKey.Title(title);

        Assert.True(key.Text.Length < 200);
        Assert.Equal(key, WorkKey.Title(title));
        Assert.NotEqual(key, WorkKey.Title(title + "a"));
    }
}
