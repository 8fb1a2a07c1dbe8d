using PaperGraph.Core.Topics;

namespace PaperGraph.Core.Tests.Topics.Recognition;

public sealed class LocalDefinitionTests
{
    [Theory]
    [InlineData("densesparsedense training (DSD), which helps. DSD is nice")]
    [InlineData("DSD (dense-sparse-dense training) helps. DSD is nice")]
    public void An_acronym_that_a_text_explains_is_bound_to_the_topic(string text) =>
        Assert.Equal(2, SmallVocabulary.Find(text).Count(found => found.EndsWith(": DSD", StringComparison.Ordinal)));

    [Fact]
    public void The_binding_holds_in_the_other_texts_of_the_entry()
    {
        var note = new PlacedText(MentionPlace.Note, "RL it is");
        var quote = new PlacedText(MentionPlace.Quote, "We do reinforcement learning (RL).");
        Assert.Equal(["reinforcement learning: RL"], SmallVocabulary.Find(note, quote));
    }

    [Theory]
    [InlineData("Dialect Survey Data (DSD) with weights; DSD shows pruning")]
    [InlineData("DSD (Dialect Survey Data) with weights; DSD shows pruning")]
    [InlineData("the Royal League (RL) and its agent; the RL wants a reward")]
    [InlineData("Basic Electronic Reading Test Suite (BERTS); BERTS is it")]
    public void An_acronym_that_a_text_explains_otherwise_is_bound_away(string text) => Assert.Empty(SmallVocabulary.Find(text));

    [Fact]
    public void An_acronym_that_only_the_text_knows_is_found_as_well() =>
        Assert.Equal(
            ["prioritized experience replay: Prioritized Experience Replay", "prioritized experience replay: PER", "prioritized experience replay: PER"],
            SmallVocabulary.Find("Prioritized Experience Replay (PER) helps; PERSONS use PER"));

    [Fact]
    public void A_narrower_name_does_not_take_the_acronym() =>
        Assert.Equal(
            ["deep reinforcement learning: Deep reinforcement learning", "reinforcement learning: RL"],
            SmallVocabulary.Find("Deep reinforcement learning (RL)"));

    [Theory]
    [InlineData("nothing () and ( and )(")]
    [InlineData("(RL")]
    [InlineData("RL)")]
    [InlineData("（RL）")]
    public void Brackets_that_explain_nothing_do_no_harm(string text) => Assert.Empty(SmallVocabulary.Find(text));
}
