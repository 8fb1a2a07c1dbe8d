using PaperGraph.Core.Paths;
using PaperGraph.Core.Timeline;

namespace PaperGraph.Core.Tests.Paths;

public sealed class StepSentencesTests
{
    [Theory]
    [InlineData(1, "“A” touches Q-learning, as no other paper does.")]
    [InlineData(2, "“A” touches Q-learning, as 2 of 65 papers do.")]
    [InlineData(65, "“A” touches Q-learning, as all 65 papers do.")]
    public void What_is_shared_is_said_with_its_count(int holders, string sentence) =>
        Assert.Equal(sentence, StepSentences.OfTouch("A", "Q-learning", holders, 65));

    [Fact]
    public void Every_sort_of_step_has_its_sentence()
    {
        Assert.Equal("“A” carries the tag “rl”, as 2 of 9 papers do.", StepSentences.OfTag("A", "rl", 2, 9));
        Assert.Equal("An annotation on “A” carries the tag “rl”, as 2 of 9 papers do.", StepSentences.OfTagOfAnnotation("A", "rl", 2, 9));
        Assert.Equal("Eve wrote “A”.", StepSentences.OfAuthor("Eve", "A"));
        Assert.Equal("Eve annotated “A”.", StepSentences.OfAnnotator("Eve", "A"));
        Assert.Equal("“A” was annotated in July 2023.", StepSentences.OfAnnotation("A", new Month(2023, 7)));
        Assert.Equal("“A” was annotated.", StepSentences.OfAnnotation("A", null));
        Assert.Equal("The tag “dqn” names Deep Q-Network.", StepSentences.OfNaming("dqn", "Deep Q-Network"));
        Assert.Equal("Double Q-learning comes under Q-learning.", StepSentences.OfBroader("Double Q-learning", "Q-learning"));
        Assert.Equal("Deep Q-Network needs Q-learning.", StepSentences.OfPrerequisite("Deep Q-Network", "Q-learning"));
    }
}
