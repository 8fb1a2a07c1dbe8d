using PaperGraph.Core.Editing;
using PaperGraph.Core.Topics.Recognition;
using PaperGraph.Core.Vocabularies;

namespace PaperGraph.Core.Tests.Topics.Recognition;

public sealed class VocabularyOverlayTests
{
    private static readonly TopicDefinition Sac = new()
    {
        Name = "soft actor-critic",
        Aliases = ["maximum entropy actor-critic"],
        Doubtful = ["SAC"],
        Company = ["policy"],
        Strangers = ["sac de voyage"],
        Broader = ["reinforcement learning"],
        Prerequisites = ["Q-learning"],
        Description = "It explores.",
    };

    [Fact]
    public void What_is_not_given_stays_and_what_is_given_empty_is_emptied()
    {
        var said = new SaidTopic { Name = Sac.Name, Broader = Lists(null), Description = Optional<string>.Of(null) };

        var overlaid = Assert.Single(VocabularyOverlay.Of([Sac], [said]));

        Assert.Empty(overlaid.Broader);
        Assert.Null(overlaid.Description);
        Assert.Equal((Sac.Aliases, Sac.Doubtful, Sac.Prerequisites, Sac.Company, Sac.Strangers), (overlaid.Aliases, overlaid.Doubtful, overlaid.Prerequisites, overlaid.Company, overlaid.Strangers));
    }

    [Fact]
    public void The_last_word_on_a_field_counts()
    {
        SaidTopic[] said =
        [
            new() { Name = "Soft actor critic", Prerequisites = Lists(["DQN"]), Description = Optional<string>.Of("One.") },
            new() { Name = Sac.Name, Description = Optional<string>.Of("Two.") },
            new() { Name = Sac.Name, Description = Optional<string>.Of("Three."), IsInEffect = false },
        ];

        var overlaid = Assert.Single(VocabularyOverlay.Of([Sac], said));

        Assert.Equal((Sac.Name, "Two."), (overlaid.Name, overlaid.Description));
        Assert.Equal(["DQN"], overlaid.Prerequisites);
    }

    [Fact]
    public void A_new_name_makes_a_topic_and_a_removal_takes_one_out_whatever_else_is_said()
    {
        SaidTopic[] said =
        [
            new() { Name = "Mamba", Aliases = Lists(["S6"]) },
            new() { Name = Sac.Name, IsRemoval = true },
            new() { Name = Sac.Name, Description = Optional<string>.Of("Still.") },
        ];

        var overlaid = Assert.Single(VocabularyOverlay.Of([Sac], said));

        Assert.Equal("Mamba", overlaid.Name);
        Assert.Equal(["S6"], overlaid.Aliases);
    }

    [Fact]
    public void A_doubtful_name_that_is_kept_stays_doubtful()
    {
        var overlaid = Assert.Single(VocabularyOverlay.Of([Sac], [new SaidTopic { Name = Sac.Name, Aliases = Lists(["sac", "SAC-X"]) }]));

        Assert.Equal(["SAC-X"], overlaid.Aliases);
        Assert.Equal(["SAC"], overlaid.Doubtful);
        Assert.Equal(["policy"], overlaid.Company);
    }

    [Fact]
    public void Where_no_doubtful_name_is_left_none_needs_company()
    {
        var overlaid = Assert.Single(VocabularyOverlay.Of([Sac], [new SaidTopic { Name = Sac.Name, Aliases = Lists([]) }]));

        Assert.Empty(overlaid.Company);
        Assert.False(overlaid.NeedsCompany(Sac.Name));
    }

    private static Optional<IReadOnlyList<string>> Lists(IReadOnlyList<string>? names) => Optional<IReadOnlyList<string>>.Of(names);
}
