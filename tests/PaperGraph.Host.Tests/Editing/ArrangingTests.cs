using Microsoft.Extensions.DependencyInjection;
using PaperGraph.Core.Editing;
using PaperGraph.Core.Graph;
using PaperGraph.Core.Papers;
using PaperGraph.Core.Sessions;
using PaperGraph.Core.Storage;
using PaperGraph.Host.Tests.Seed;

namespace PaperGraph.Host.Tests.Editing;

/// <summary>Several sessions that are planned at once, beside others who speak.</summary>
public sealed class ArrangingTests : IAsyncLifetime
{
    private static readonly Editor Ann = new("Ann", MayTakeBackOthers: false);

    private readonly SeedServer _server = new();

    public ValueTask InitializeAsync() => _server.InitializeAsync();

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task What_was_worked_out_before_somebody_changed_the_same_is_refused_and_nothing_is_stored()
    {
        var (store, editing) = (_server.Services.GetRequiredService<IPaperStore>(), _server.Services.GetRequiredService<IEditing>());
        var paper = (await store.PagePapersAsync([PaperSelection.All], PaperOrder.TitleAsc, PageRequest.First(1), CancellationToken.None))[0].Items[0].Node.Id;
        var head = await store.FindHeadAsync(CancellationToken.None);
        var session = new ArrangedSession(Id<Session>.For("first"), new DateOnly(2024, 1, 8), [new SaidSessionPaper(paper, 45)]);
        await editing.TagPaperAsync(paper, "soon", Ann, CancellationToken.None);

        var late = await editing.ArrangeSessionsAsync(new SessionArrangement(head, [session], []), Ann, CancellationToken.None);

        Assert.Equal(MistakeCode.Conflict, Assert.Single(Assert.IsType<Edit.Refused>(late).Mistakes).Code);
        Assert.Equal(0, await store.CountSessionsAsync(SessionSelection.All, CancellationToken.None));
        var again = await editing.ArrangeSessionsAsync(new SessionArrangement(await store.FindHeadAsync(CancellationToken.None), [session], []), Ann, CancellationToken.None);
        Assert.Equal(session.Session.Node, Assert.IsType<Edit.Done>(again).About);
    }

    [Fact]
    public async Task What_is_gone_by_now_is_refused_as_changed_meanwhile()
    {
        var (store, editing) = (_server.Services.GetRequiredService<IPaperStore>(), _server.Services.GetRequiredService<IEditing>());
        var head = await store.FindHeadAsync(CancellationToken.None);
        var lost = new ArrangedSession(Id<Session>.For("first"), new DateOnly(2024, 1, 8), [new SaidSessionPaper(Id<Paper>.For("lost"), 45)]);

        Edit[] late =
        [
            await editing.ArrangeSessionsAsync(new SessionArrangement(head, [lost], []), Ann, CancellationToken.None),
            await editing.ArrangeSessionsAsync(new SessionArrangement(head, [], [Id<Session>.For("undone")]), Ann, CancellationToken.None),
        ];

        Assert.All(late, edit => Assert.Equal(MistakeCode.Conflict, Assert.Single(Assert.IsType<Edit.Refused>(edit).Mistakes).Code));
    }
}
