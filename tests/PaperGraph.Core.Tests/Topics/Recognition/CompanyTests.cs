using PaperGraph.Core.Topics;

namespace PaperGraph.Core.Tests.Topics.Recognition;

public sealed class CompanyTests
{
    [Theory]
    [InlineData("attention in a network", "attention: attention")]
    [InlineData("注意 attention and translation", "attention: attention")]
    [InlineData("an attention mechanism", "attention: attention mechanism")]
    [InlineData("ATTENTIONNETWORKS", "attention: ATTENTIONNETWORKS")]
    [InlineData("Attention Is All You Need", "attention: Attention Is All You Need")]
    [InlineData("active learning asks an oracle", "active learning: active learning")]
    public void An_everyday_name_counts_beside_its_company_or_with_it_inside(string text, string found) =>
        Assert.Equal([found], SmallVocabulary.Find(text));

    [Theory]
    [InlineData("People focus their attention; what is catching your attention right now?")]
    [InlineData("Don't pay attention to the network")]
    [InlineData("the attention of a runner in the network of paths")]
    [InlineData("focus for long (attention span), and the network")]
    [InlineData("active learning, progressive summarization, deep processing, and labels")]
    [InlineData("deep sleep and learning, dopamine learning")]
    [InlineData("dropout from school, a network of support")]
    [InlineData("Deep learning has drawn attention")]
    public void Elsewhere_it_is_not_the_topic(string text) =>
        Assert.DoesNotContain(SmallVocabulary.Find(text), found => !found.StartsWith("deep learning", StringComparison.Ordinal));

    [Fact]
    public void A_topic_that_has_to_do_with_it_is_company_too() =>
        Assert.Contains("attention: Attentive", SmallVocabulary.Find("Attentive reading with an encoder-decoder"));

    [Fact]
    public void Company_far_away_is_none()
    {
        var between = string.Join(' ', Enumerable.Repeat("word", 60));
        Assert.Empty(SmallVocabulary.Find($"attention {between} network"));
    }

    [Fact]
    public void Company_in_another_text_helps_less()
    {
        var note = new PlacedText(MentionPlace.Note, "they speak of attention here");
        var title = new PlacedText(MentionPlace.Title, "A network for images");
        Assert.Equal(["attention: attention"], SmallVocabulary.Find(note, title));
        Assert.Empty(SmallVocabulary.Touched(note, title));
        Assert.Equal(["attention"], SmallVocabulary.Touched(note, note with { Text = "more attention yet" }, title));
    }

    [Fact]
    public void A_sure_name_of_the_topic_anywhere_makes_a_doubtful_one_sure()
    {
        var note = new PlacedText(MentionPlace.Note, "RL beats them");
        var title = new PlacedText(MentionPlace.Title, "Reinforcement Learning");
        Assert.Equal(0.7, SmallVocabulary.Recogniser.Recognise([note, title])[0][0].Weight);
    }

    [Theory]
    [InlineData("International Conference on Machine Learning (ICML)")]
    [InlineData("Journal of Artificial Intelligence Research")]
    [InlineData("Department of Natural Language Processing")]
    public void A_name_within_the_name_of_an_institution_says_where_and_not_what(string text) =>
        Assert.Empty(SmallVocabulary.Find(text));
}
