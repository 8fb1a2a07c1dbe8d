using PaperGraph.Core.Changes;
using PaperGraph.Core.Papers;
using PaperGraph.Core.Storage;
using PaperGraph.Storage.Specs.Changes;
using PaperGraph.Storage.Specs.Sessions;
using Xunit;

namespace PaperGraph.Storage.Specs.Papers;

/// <summary>Papers are selected by whether a session that was held has them.</summary>
public abstract class DiscussedSelectionSpecs : StoreSpecs
{
    private static readonly PaperSelection Discussed = new() { Discussed = true };
    private static readonly PaperSelection Open = new() { Discussed = false };

    [Fact]
    public async Task Only_a_session_that_was_held_counts()
    {
        await ImportAsync("a.txt", Some.Entry("dqn"), Some.Entry("rainbow"), Some.Entry("agent57"), Some.Entry("muzero"));
        await SayAsync(Meet.Schedule("first", "2024-03-07", Meet.Paper("dqn")));
        await SayAsync(Meet.Schedule("second", "2024-03-14", Meet.Paper("rainbow")));
        await SayAsync(Meet.Schedule("third", "2024-03-21", Meet.Paper("agent57"), Meet.Paper("dqn")));
        Assert.Empty(await SelectAsync(Discussed));

        await SayAsync(Meet.Hold("held", "first"));
        await SayAsync(Meet.Cancel("cancelled", "third"));
        Assert.Equal(["dqn"], await SelectAsync(Discussed));
        Assert.Equal(["agent57", "muzero", "rainbow"], await SelectAsync(Open));

        await SayAsync(Meet.Undo("not held", "held", "first"));
        Assert.Empty(await SelectAsync(Discussed));
        Assert.Equal(4, (await SelectAsync(Open)).Count);
    }

    [Fact]
    public async Task What_was_merged_into_a_paper_was_discussed_with_it()
    {
        await ImportAsync("a.txt", Some.Entry("dqn"), Some.Entry("preprint"));
        await SayAsync(Meet.Schedule("first", "2024-03-07", Meet.Paper("preprint")));
        await SayAsync(Meet.Hold("held", "first"));
        Assert.Equal([["preprint"], ["dqn"]], new[] { await SelectAsync(Discussed), await SelectAsync(Open) });

        await SayAsync(Say.Merge("merge", "dqn", "preprint"));
        Assert.Equal([["dqn"], []], new[] { await SelectAsync(Discussed), await SelectAsync(Open) });

        await SayAsync(Say.Undo("apart", "merge", "dqn", "preprint"));
        Assert.Equal([["preprint"], ["dqn"]], new[] { await SelectAsync(Discussed), await SelectAsync(Open) });
    }

    [Fact]
    public async Task It_holds_beside_every_other_condition_in_any_order_and_on_any_page()
    {
        await ImportAsync("a.txt", [.. Enumerable.Range(0, 6).Select(number => Some.Entry(Some.Paper($"paper {number}", year: 2010 + number), Some.Annotation($"note {number}", tags: number < 4 ? "deep" : "wide")))]);
        await SayAsync(Meet.Schedule("first", "2024-03-07", [.. Enumerable.Range(1, 4).Select(number => Meet.Paper($"paper {number}"))]));
        await SayAsync(Meet.Hold("held", "first"));

        Assert.Equal(["paper 1", "paper 2", "paper 3"], await SelectAsync(Discussed with { Tags = [Core.Tags.TagNames.IdOf("deep")] }));
        Assert.Equal(["paper 4"], await SelectAsync(Discussed with { YearFrom = 2014 }));
        Assert.Equal(["paper 5"], await SelectAsync(Open with { YearFrom = 2014 }));
        Assert.Equal(["paper 4", "paper 3", "paper 2", "paper 1"], await Store.TitlesAsync(Discussed, PaperOrder.YearDesc));
        var first = (await Store.PagePapersAsync([Discussed], PaperOrder.TitleAsc, PageRequest.First(3), None))[0];
        var rest = (await Store.PagePapersAsync([Discussed], PaperOrder.TitleAsc, PageRequest.First(3, first.Items[^1].Cursor), None))[0];
        Assert.Equal((true, false), (first.HasNext, first.HasPrevious));
        Assert.Equal(("paper 4", false, true), (Assert.Single(rest.Nodes()).Title, rest.HasNext, rest.HasPrevious));
    }

    private async Task SayAsync(ChangeDraft draft) => Assert.NotNull(await Store.ChangeAsync(draft, None));

    private async Task<IReadOnlyList<string>> SelectAsync(PaperSelection selection)
    {
        var titles = await Store.TitlesAsync(selection);
        Assert.Equal([titles.Count], await Store.CountPapersAsync([selection], None));
        return titles;
    }
}
