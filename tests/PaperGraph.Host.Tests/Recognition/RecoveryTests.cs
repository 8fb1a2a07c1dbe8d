using Microsoft.Extensions.DependencyInjection;
using PaperGraph.Core.Changes;
using PaperGraph.Core.Editing;
using PaperGraph.Core.Graph;
using PaperGraph.Core.Storage;
using PaperGraph.Core.Topics;
using PaperGraph.Core.Vocabularies;
using PaperGraph.Host.Tests.Importing;
using PaperGraph.Host.Tests.Seed;

namespace PaperGraph.Host.Tests.Recognition;

/// <summary>What becomes of what was not recognised to the end, and of those who read meanwhile.</summary>
public sealed class RecoveryTests : IAsyncLifetime
{
    private static readonly Editor Ann = new("Ann", MayTakeBackOthers: true);

    private readonly ReadingGroup _group = new();

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => _group.DisposeAsync();

    [Fact]
    public async Task What_a_program_left_that_died_is_recognised_at_the_next_start()
    {
        await _group.Write("group.txt", Dumps.July).Write("topics.yaml", "topics:\n  - name: BERT\n").ReadAsync();
        await DefineAndDieAsync();
        Assert.Empty(await TouchedAsync());

        await _group.ReadAsync();

        Assert.Single(await TouchedAsync());
        var state = await _group.Store.FindVocabularyStateAsync(CancellationToken.None);
        Assert.Equal(state.Version, state.RecognisedVersion);
    }

    [Fact]
    public async Task What_another_program_left_is_recognised_at_the_next_look()
    {
        await _group.Write("group.txt", Dumps.July).Write("topics.yaml", "topics:\n  - name: BERT\n").ReadAsync();

        await DefineAndDieAsync();

        await _group.UntilAsync(async () => (await TouchedAsync()).Count > 0);
    }

    [Fact]
    public async Task A_file_that_is_gone_from_the_folder_is_recognised_anew_too()
    {
        await _group.Write("group.txt", Dumps.July).Write("topics.yaml", "topics:\n  - name: BERT\n").ReadAsync();
        _group.Delete("group.txt");

        await _group.Write("topics.yaml", "topics:\n  - name: BERT\n  - name: prioritized experience replay\n").ReadAsync();

        Assert.Single(await TouchedAsync());
        var last = (await _group.Store.PageChangesAsync(ChangeSelection.All, PageRequest.Last(1), CancellationToken.None)).Items[0].Node;
        Assert.Equal((ChangeKind.Topic, null, "Looked for topics anew, as the vocabulary changed: 1 paper."), (last.Kind, last.By, last.Summary));
    }

    [Fact]
    public async Task Whoever_reads_meanwhile_sees_of_every_touch_the_words_that_show_it()
    {
        await using var server = new SeedServer();
        await server.InitializeAsync();
        var (store, editing) = (server.Services.GetRequiredService<IPaperStore>(), server.Services.GetRequiredService<IEditing>());
        using var end = new CancellationTokenSource();
        var reading = Enumerable.Range(0, 3).Select(_ => Task.Run(() => ReadAsync(store, end.Token))).ToList();

        for (var round = 0; round < 5; round++)
        {
            Assert.IsType<Edit.Done>(await editing.DefineTopicAsync(new TopicUpdate { Name = "deep", Aliases = Optional<IReadOnlyList<string>>.Of(["network", "learning"]) }, Ann, CancellationToken.None));
            var defined = (await store.PageChangesAsync(new ChangeSelection(By: "Ann"), PageRequest.Last(1), CancellationToken.None)).Items[0].Node;
            Assert.IsType<Edit.Done>(await editing.UndoAsync(defined.Id, Ann, CancellationToken.None));
        }

        await end.CancelAsync();
        foreach (var reader in reading)
            Assert.True(await reader > 0);
    }

    private static async Task<int> ReadAsync(IPaperStore store, CancellationToken end)
    {
        var papers = (await store.PapersAsync()).Select(paper => paper.Id).ToList();
        var answers = 0;
        while (!end.IsCancellationRequested)
        {
            var touches = (await store.FindTopicsOfPapersAsync(papers, CancellationToken.None)).Values.SelectMany(touched => touched).Select(touch => touch.Key).ToList();
            foreach (var (touch, mentions) in await store.FindMentionsAsync(touches, CancellationToken.None))
                Assert.True(mentions.Count > 0, $"{touch}");
            answers++;
        }

        return answers;
    }

    // A change that is on disk, after which nobody recognised anything.
    private async Task DefineAndDieAsync()
    {
        var version = (await _group.Store.FindVocabularyStateAsync(CancellationToken.None)).Version;
        var said = new SaidTopic { Name = "prioritized experience replay" };
        var change = new Change { Id = Id<Change>.For("said"), At = _group.Clock.GetUtcNow(), By = "Ann", Kind = ChangeKind.Topic, Summary = "Said." };
        Assert.NotNull(await _group.Store.ChangeAsync(
            new ChangeDraft(change, ChangeDraft.WhateverWasChanged)
            {
                VocabularyLookedAt = version,
                SaidTopics = [said],
                Topics = [TopicOf("BERT"), TopicOf(said.Name)],
            },
            CancellationToken.None));
    }

    private static Topic TopicOf(string name) => new(TopicNames.IdOf(name), name, [], null, [], []);

    private async Task<IReadOnlyList<PaperTopic>> TouchedAsync()
    {
        var papers = (await _group.Store.PapersAsync()).Select(paper => paper.Id).ToList();
        return [.. (await _group.Store.FindTopicsOfPapersAsync(papers, CancellationToken.None)).Values.SelectMany(touches => touches)
            .Where(touch => touch.Key.Topic == TopicNames.IdOf("prioritized experience replay"))];
    }
}
