using PaperGraph.Core.Changes;
using PaperGraph.Core.Editing;
using PaperGraph.Core.Topics;
using PaperGraph.Core.Topics.Recognition;
using PaperGraph.Core.Vocabularies;
using PaperGraph.Storage.Specs.Changes;
using Xunit;

namespace PaperGraph.Storage.Specs.Vocabularies;

/// <summary>What the vocabulary's file and people say of topics is kept as they said it.</summary>
public abstract class SaidTopicSpecs : StoreSpecs
{
    private static readonly TopicDefinition Atari = new()
    {
        Name = "Atari",
        Aliases = ["Atari games", "ALE"],
        Doubtful = ["Pong"],
        Broader = ["games"],
        Prerequisites = ["DQN"],
        Company = ["score", "play"],
        Strangers = ["company"],
        Description = "Games.",
    };

    private static readonly SaidTopic Mamba = new()
    {
        Name = "Mamba",
        Aliases = Optional<IReadOnlyList<string>>.Of(["S6"]),
        Description = Optional<string>.Of(null),
        Prerequisites = Optional<IReadOnlyList<string>>.Of([]),
    };

    [Fact]
    public async Task There_is_none_at_first()
    {
        Assert.Equal(VocabularyState.None, await Store.FindVocabularyStateAsync(None));
        var written = await Store.ReadVocabularyAsync(None);
        Assert.Empty(written.Definitions);
        Assert.Empty(written.Said);
    }

    [Fact]
    public async Task What_the_file_says_comes_out_as_it_was_written_and_makes_the_topics()
    {
        var topic = Some.Topic("Atari");

        var version = await Store.SaveVocabularyAsync([Atari, new TopicDefinition { Name = "games" }], [topic], 0, None);

        var written = await Store.ReadVocabularyAsync(None);
        Assert.Equal(version, written.State.Version);
        Assert.Equal(["Atari", "games"], written.Definitions.Select(definition => definition.Name));
        var kept = written.Definitions[0];
        Assert.Equal((Atari.Name, Atari.Description), (kept.Name, kept.Description));
        Assert.Equal(ListsOf(Atari), ListsOf(kept));
        Assert.Equal(1, (await Store.CountAsync(None)).Topics);
    }

    [Fact]
    public async Task Who_looked_at_another_version_saves_nothing()
    {
        var version = await Store.SaveVocabularyAsync([Atari], [Some.Topic("Atari")], 0, None);

        Assert.Null(await Store.SaveVocabularyAsync([], [], 0, None));

        Assert.Equal(version, (await Store.FindVocabularyStateAsync(None)).Version);
        Assert.Equal(1, (await Store.CountAsync(None)).Topics);
        Assert.True(await Store.SaveVocabularyAsync([], [], version ?? 0, None) > version);
    }

    [Fact]
    public async Task What_a_person_says_is_kept_with_its_change_and_makes_the_topics()
    {
        var version = await Store.SaveVocabularyAsync([Atari], [Some.Topic("Atari")], 0, None) ?? 0;

        var change = await Store.ChangeAsync(Define("mamba", version, Mamba, Some.Topic("Atari"), Some.Topic("Mamba")), None);

        Assert.Equal((1, ChangeKind.Topic), (change?.Number, change?.Kind));
        var written = await Store.ReadVocabularyAsync(None);
        Assert.True(written.State.Version > version);
        Assert.Equal([Mamba.Name], written.Said.Select(said => said.Name));
        var kept = written.Said[0];
        Assert.Equal((Say.ChangeId("mamba"), true, false), (kept.Change, kept.IsInEffect, kept.IsRemoval));
        Assert.Equal(["S6"], kept.Aliases.Value);
        Assert.True(kept.Description.IsEmptied);
        Assert.Equal([], kept.Prerequisites.Value);
        Assert.False(kept.Broader.IsGiven);
        Assert.Equal("Mamba", (await Store.FindTopicsByNameAsync(["mamba"], None))["mamba"].Name);
    }

    [Fact]
    public async Task Whatever_was_made_with_another_vocabulary_has_to_be_made_again()
    {
        var version = await Store.SaveVocabularyAsync([], [], 0, None) ?? 0;
        await Store.ChangeAsync(Define("mamba", version, Mamba, Some.Topic("Mamba")), None);

        Assert.Null(await Store.ChangeAsync(Define("again", version, Mamba, Some.Topic("Mamba")), None));
        Assert.Null(await Store.ChangeAsync(Say.Title("title", "dqn", "Playing Atari") with { VocabularyLookedAt = version }, None));

        Assert.Equal(1, await Store.FindHeadAsync(None));
    }

    [Fact]
    public async Task What_is_taken_back_counts_no_more_and_what_is_brought_back_does()
    {
        await Store.ChangeAsync(Define("mamba", 0, Mamba, Some.Topic("Mamba")), None);
        await Store.ChangeAsync(Define("removal", 1, new SaidTopic { Name = "Mamba", IsRemoval = true }), None);

        await Store.ChangeAsync(Say.Undo("undo", "removal") with { Topics = [Some.Topic("Mamba")] }, None);
        Assert.Equal([(true, false), (false, true)], (await Store.ReadVocabularyAsync(None)).Said.Select(said => (said.IsInEffect, said.IsRemoval)));
        Assert.Equal(1, (await Store.CountAsync(None)).Topics);

        await Store.ChangeAsync(Say.Undo("redo", "undo") with { Topics = [] }, None);
        Assert.Equal([(true, false), (true, true)], (await Store.ReadVocabularyAsync(None)).Said.Select(said => (said.IsInEffect, said.IsRemoval)));
        Assert.Equal(0, (await Store.CountAsync(None)).Topics);
    }

    [Fact]
    public async Task Later_changes_of_topics_stand_on_earlier_ones()
    {
        await ImportAsync("a.txt", Some.Entry("dqn"));
        var first = await Store.ChangeAsync(Define("first", 0, Mamba), None);
        await Store.ChangeAsync(Say.Title("title", "dqn", "Playing Atari"), None);
        var draft = Define("second", 1, Mamba);
        var second = await Store.ChangeAsync(draft with { Change = draft.Change with { Makes = ["t.mamba.aliases"], Needs = ["t.mamba"] } }, None);

        Assert.Equal([second?.Id], (await Store.FindStandingOnAsync(first!, 9, None)).Select(change => (Core.Graph.Id<Change>?)change.Id)); // It was taken in.
    }

    [Fact]
    public async Task A_verdict_stands_on_what_its_topic_is_said_to_be()
    {
        await ImportAsync("a.txt", Some.Entry("dqn"));
        var defined = await Store.ChangeAsync(Define("defined", 0, Mamba), None);
        var draft = Say.Title("verdict", "dqn", "Playing Atari");
        var verdict = await Store.ChangeAsync(draft with { Change = draft.Change with { Kind = ChangeKind.Verdict, Needs = ["t.mamba"] } }, None);

        Assert.Equal([verdict?.Id], (await Store.FindStandingOnAsync(defined!, 9, None)).Select(change => (Core.Graph.Id<Change>?)change.Id)); // It was taken in.
    }

    [Fact]
    public async Task With_what_everything_was_recognised_is_noted_unless_the_vocabulary_changed_meanwhile()
    {
        var version = await Store.SaveVocabularyAsync([Atari], [], 0, None) ?? 0;

        await Store.NoteRecognisedAsync(version, "abc", None);
        Assert.Equal(new VocabularyState(version, version, "abc"), await Store.FindVocabularyStateAsync(None));

        await Store.ChangeAsync(Define("mamba", version, Mamba), None);
        await Store.NoteRecognisedAsync(version, "def", None);
        Assert.Equal(new VocabularyState(version + 1, version, "abc"), await Store.FindVocabularyStateAsync(None));
    }

    /// <summary>That a person says this of a topic, after which these are all topics.</summary>
    private static ChangeDraft Define(string name, long version, SaidTopic said, params Topic[] topics)
    {
        var change = new Change
        {
            Id = Say.ChangeId(name),
            At = new DateTimeOffset(2024, 3, 1, 9, 0, 0, TimeSpan.Zero),
            By = "Ann",
            Kind = ChangeKind.Topic,
            Summary = name,
            Makes = ["t.mamba"],
        };
        return new ChangeDraft(change, ChangeDraft.WhateverWasChanged) { VocabularyLookedAt = version, SaidTopics = [said], Topics = topics };
    }

    private static IEnumerable<string> ListsOf(TopicDefinition definition) =>
        new[] { definition.Aliases, definition.Doubtful, definition.Broader, definition.Prerequisites, definition.Company, definition.Strangers }.Select(list => string.Join('|', list));
}
