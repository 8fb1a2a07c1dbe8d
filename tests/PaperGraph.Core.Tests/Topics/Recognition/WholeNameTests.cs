namespace PaperGraph.Core.Tests.Topics.Recognition;

public sealed class WholeNameTests
{
    [Theory]
    [InlineData("Deep Learning", "deep learning")]
    [InlineData("deep-learning", "deep learning")]
    [InlineData("deep_neural_networks", "deep learning")]
    [InlineData("nlp", "natural language processing")]
    [InlineData("ontologies", "ontology")]
    public void A_tag_that_is_a_name_names_the_topic(string tag, string topic) =>
        Assert.Equal(topic, SmallVocabulary.Recogniser.WholeName(tag)?.Name);

    [Theory]
    [InlineData("having a deep understanding of something")]
    [InlineData("deep learning papers")]
    [InlineData("attention")]
    [InlineData("RL")]
    [InlineData("")]
    [InlineData("network")]
    [InlineData("!")]
    public void Another_tag_names_none(string tag) => Assert.Null(SmallVocabulary.Recogniser.WholeName(tag));
}
