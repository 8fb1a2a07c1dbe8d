using PaperGraph.Core.Topics;

namespace PaperGraph.Core.Tests.Topics.Recognition;

public sealed class WeightTests
{
    [Fact]
    public void A_title_says_more_than_an_abstract_a_note_and_a_quote()
    {
        double WeightIn(MentionPlace where) => SmallVocabulary.Recogniser.Recognise([new PlacedText(where, "deep learning")])[0][0].Weight;

        var weights = new[] { MentionPlace.Title, MentionPlace.Abstract, MentionPlace.Note, MentionPlace.Quote }.Select(WeightIn).ToList();
        Assert.Equal(weights.OrderDescending(), weights);
        Assert.All(weights, weight => Assert.InRange(weight, TopicConfidence.Least, 1));
    }

    [Theory]
    [InlineData(5000, 1, false)]
    [InlineData(5000, 2, false)]
    [InlineData(5000, 10, true)]
    [InlineData(11000, 4, false)]
    [InlineData(11000, 12, true)]
    [InlineData(150, 1, true)]
    public void In_a_long_text_a_topic_has_to_be_named_often(int words, int times, bool isTouched)
    {
        var filler = string.Join(' ', Enumerable.Repeat("word", words / times));
        var text = string.Join(". ", Enumerable.Repeat($"deep learning {filler}", times));
        Assert.Equal(isTouched ? ["deep learning"] : [], SmallVocabulary.Touched(new PlacedText(MentionPlace.Quote, text)));
    }

    [Fact]
    public void A_heading_in_a_long_text_is_enough()
    {
        var filler = string.Join(' ', Enumerable.Repeat("word", 3000));
        Assert.Equal(["deep learning"], SmallVocabulary.Touched(new PlacedText(MentionPlace.Quote, $"{filler}.\nOn Deep Learning\n{filler}")));
    }

    [Theory]
    [InlineData("also do well without the use of Deep Learning")]
    [InlineData("Unlike other deep neural networks, it")]
    [InlineData("memory instead of BERT")]
    public void What_a_work_does_without_is_not_touched_by_that(string text) =>
        Assert.Empty(SmallVocabulary.Touched(new PlacedText(MentionPlace.Note, text)));

    [Theory]
    [InlineData("trained without any labels. Deep learning does it")]
    [InlineData("without knowing anything at all about it deep learning works")]
    public void A_contrast_reaches_no_further_than_its_clause(string text) =>
        Assert.Equal(["deep learning"], SmallVocabulary.Touched(new PlacedText(MentionPlace.Note, text)));

    [Fact]
    public void A_doubtful_name_says_less_than_a_sure_one()
    {
        var mentions = SmallVocabulary.Recogniser.Recognise([new PlacedText(MentionPlace.Note, "attention network, attention over a sentence"), new PlacedText(MentionPlace.Note, "RL agent")]);
        Assert.True(mentions[1][0].Weight < mentions[0][0].Weight);
    }
}
