using PaperGraph.Core.Changes;
using PaperGraph.Core.Imports;
using PaperGraph.Core.Storage;
using PaperGraph.Core.Topics;
using PaperGraph.Storage.Neo4j.Tests.Servers;
using PaperGraph.Storage.Neo4j.Tests.Transport;
using PaperGraph.Storage.Specs;
using PaperGraph.Storage.Specs.Changes;

namespace PaperGraph.Storage.Neo4j.Tests.Faults;

/// <summary>Several programs on one server.</summary>
[Collection(Neo4jCollection.Name)]
public sealed class SeveralProgramsTests(Neo4jServer server)
{
    private const int Writers = 20;

    [Theory]
    [ClassData(typeof(EveryWay))]
    public async Task One_imports_at_a_time_both_answer_and_both_see_what_was_imported(string way)
    {
        await using var one = await StoreOn.By(way, server).OpenEmptyAsync();
        await using var other = await StoreOn.By(way, server).OpenAsync();
        var turn = await one.TakeTurnAsync(CancellationToken.None);
        var import = await one.BeginAsync(RoundState.File, RoundState.Of(1));

        var waiting = other.ImportAsync(RoundState.File, RoundState.Of(2));

        Assert.Empty(await one.PapersAsync());
        Assert.Empty(await other.PapersAsync());
        await one.SwitchOnAsync(import);
        Assert.False(waiting.IsCompleted);
        Assert.Equal((1, 1), (await RoundState.ReadAsync(one), await RoundState.ReadAsync(other)));
        await turn.DisposeAsync();
        await waiting;
        Assert.Equal((2, 2), (await RoundState.ReadAsync(one), await RoundState.ReadAsync(other)));
    }

    [Theory]
    [ClassData(typeof(EveryWay))]
    public async Task Twenty_that_import_the_same_paper_all_get_their_turn_and_make_one_paper(string way)
    {
        await (await StoreOn.By(way, server).OpenEmptyAsync()).DisposeAsync();
        var stores = Enumerable.Range(0, Writers).Select(_ => StoreOn.By(way, server).Make()).ToList();

        await Task.WhenAll(stores.Select((store, number) => Task.Run(() => store.ImportAsync($"{number}.txt", Some.Entry("DQN", Some.Annotation($"note {number}", tags: "RL"))))));

        Assert.Equal(new StoreCounts(1, Writers, 0, 1, 0), await stores[0].CountAsync(CancellationToken.None));
        Assert.Equal(Enumerable.Repeat(Some.PaperId("DQN"), Writers), (await stores[^1].AnnotationsAsync()).Select(annotation => annotation.Paper));
        foreach (var store in stores)
            await store.DisposeAsync();
    }

    [Theory]
    [ClassData(typeof(EveryWay))]
    public async Task A_right_to_write_from_before_the_servers_clock_was_set_back_is_not_waited_for(string way)
    {
        await using var store = await StoreOn.By(way, server).OpenEmptyAsync();
        await CountAsync("MATCH (library:Library) SET library.importer = 'gone', library.importerSince = timestamp() + 3600000, library.importerUntil = timestamp() + 3630000 RETURN count(library)");

        await store.ImportAsync(RoundState.File, RoundState.Of(1));

        Assert.Equal(1, await RoundState.ReadAsync(store));
    }

    [Theory]
    [ClassData(typeof(EveryWay))]
    public async Task When_the_one_that_imports_dies_another_sweeps_what_it_left_and_takes_over(string way)
    {
        await using var watching = await StoreOn.By(way, server).OpenEmptyAsync();
        await watching.ImportAsync(RoundState.File, RoundState.Of(1));
        await using var proxy = CuttableProxy.Before(StoreOn.By(way, server).Options.Uri);
        await using var dead = ShortLeased(way, proxy);
        await using var next = ShortLeased(way);
        await dead.TakeTurnAsync(CancellationToken.None);
        var import = await dead.BeginAsync(RoundState.File, RoundState.Of(2));
        proxy.Refuse();

        await next.ImportUntilDoneAsync(RoundState.File, RoundState.Of(3));

        Assert.Equal(3, await RoundState.ReadAsync(watching));
        Assert.Equal(ImportStatus.Failed, (await watching.FindImportsAsync([import], CancellationToken.None))[import].Status);
        Assert.Equal(0, await CountAsync("MATCH (import:Import) WHERE import.leftover = 'ALL' RETURN count(import)"));
    }

    [Theory]
    [ClassData(typeof(EveryWay))]
    public async Task One_that_was_silent_for_too_long_writes_no_more_into_what_another_took_over(string way)
    {
        await using var watching = await StoreOn.By(way, server).OpenEmptyAsync();
        await using var proxy = CuttableProxy.Before(StoreOn.By(way, server).Options.Uri);
        await using var silent = ShortLeased(way, proxy);
        await using var next = ShortLeased(way);
        var turn = await silent.TakeTurnAsync(CancellationToken.None);
        var import = await silent.BeginAsync(RoundState.File, RoundState.Of(1));
        proxy.Refuse();
        await next.ImportUntilDoneAsync(RoundState.File, RoundState.Of(2));
        proxy.GoOn();

        var failure = await Assert.ThrowsAsync<StoreUnavailableException>(() => silent.SwitchOnAsync(import));

        Assert.Contains("has taken over", failure.Message, StringComparison.Ordinal);
        Assert.Equal(2, await RoundState.ReadAsync(watching));
        await turn.DisposeAsync();
        await silent.ImportUntilDoneAsync(RoundState.File, RoundState.Of(3));
        Assert.Equal(3, await RoundState.ReadAsync(watching));
    }

    [Theory]
    [ClassData(typeof(EveryWay))]
    public async Task What_is_said_through_one_is_told_to_those_who_follow_the_other(string way)
    {
        await using var one = await StoreOn.By(way, server).OpenEmptyAsync();
        await using var other = await StoreOn.By(way, server).OpenAsync();
        await one.ImportAsync(RoundState.File, RoundState.Of(1));
        var paper = (await one.PapersAsync())[0].Id;
        var news = new ChangeNews(other, other);
        using var end = new CancellationTokenSource();
        await using var told = news.FollowAsync(null, end.Token).GetAsyncEnumerator(end.Token);
        var first = told.MoveNextAsync();

        while (news.Followers == 0)
            await Task.Yield();
        var said = await one.ChangeAsync(Say.That("year", Say.Of("a paper") with { Id = paper, Year = 2020 }), CancellationToken.None);
        await news.ReadAsync(CancellationToken.None);

        Assert.True(await first);
        Assert.Equal(paper, told.Current.Paper);
        var rest = await other.PageChangesAsync(ChangeSelection.All, PageRequest.First(9, told.Current.Cursor), CancellationToken.None);
        Assert.Empty(rest.Items);
        Assert.Equal(2, said?.Number);
        await end.CancelAsync();
    }

    [Theory]
    [ClassData(typeof(EveryWay))]
    public async Task A_vocabulary_that_two_save_at_once_is_that_of_one_of_them(string way)
    {
        await using var one = await StoreOn.By(way, server).OpenEmptyAsync();
        await using var other = await StoreOn.By(way, server).OpenAsync();

        await Task.WhenAll(SaveAsync(one, "Learning", "Attention"), SaveAsync(other, "Learning", "Robots", "Control"));

        var topics = (await one.PageTopicsAsync(TopicSelection.All, TopicOrder.NameAsc, PageRequest.First(10), CancellationToken.None)).Items.Select(item => item.Node.Name).ToList();
        Assert.True(topics is ["Attention", "Learning"] or ["Control", "Learning", "Robots"], string.Join(", ", topics));
        Assert.Equal(topics.Count, (await other.CountAsync(CancellationToken.None)).Topics);
    }

    [Theory]
    [ClassData(typeof(EveryWay))]
    public async Task A_write_that_is_called_off_lets_others_write_at_once(string way)
    {
        using var caller = new CancellationTokenSource();
        await using var store = StoreOn.By(way, server).Make(transport => new WatchedTransport(transport, name => CancelAt(name == "Vocabularies/save-topics", caller)));
        await server.ClearAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => store.SaveTopicsAsync([Some.Topic("Learning")], caller.Token));

        Assert.Equal(0, await CountAsync("MATCH (library:Library) WHERE library.importer IS NOT NULL RETURN count(library)"));
        await SaveAsync(store, "Attention");
        Assert.Equal(1, (await store.CountAsync(CancellationToken.None)).Topics);
    }

    private static void CancelAt(bool isNow, CancellationTokenSource caller)
    {
        if (isNow)
            caller.Cancel();
    }

    private static Task SaveAsync(IPaperStore store, params string[] names) =>
        Task.Run(() => store.SaveTopicsAsync([.. names.Select(name => Some.Topic(name))], CancellationToken.None));

    private Neo4jPaperStore ShortLeased(string way, CuttableProxy? proxy = null)
    {
        var on = StoreOn.By(way, server);
        on.Options.Uri = proxy?.Address(on.Options.Uri) ?? on.Options.Uri;
        on.Options.RetryFor = TimeSpan.FromMilliseconds(1);
        on.Options.QueryTimeout = TimeSpan.FromSeconds(5);
        on.Options.LeaseLength = TimeSpan.FromSeconds(3);
        return on.Make();
    }

    private async Task<int> CountAsync(string statement) =>
        (await ServerQuery.RunAsync(server.Address, statement))[0]![0]!.GetValue<int>();
}
