using PaperGraph.Core.Changes;
using PaperGraph.Core.Related;
using PaperGraph.Core.Tags;
using PaperGraph.Storage.Specs.Changes;
using PaperGraph.Storage.Specs.Sessions;
using Xunit;

namespace PaperGraph.Storage.Specs.Related;

/// <summary>Papers that stand in one session are related by it.</summary>
public abstract class SharedSessionSpecs : StoreSpecs
{
    [Fact]
    public async Task A_shared_session_weighs_its_rarity_and_says_when_it_is()
    {
        await ImportSomeAsync();
        await SayAsync(Meet.Schedule("Attention week", "2024-01-08", Meet.Paper("Alpha"), Meet.Paper("Beta")));

        var related = Assert.Single(await RelatedAsync("Alpha"));

        var reason = Assert.Single(related.Reasons);
        Assert.Equal((Some.PaperId("Beta"), reason.Weight), (related.Paper, related.Score));
        Assert.Equal((RelationKind.Session, Relatedness.OfSession(Rarity.Of(2, 4))), (reason.Kind, reason.Weight));
        Assert.Equal(Meet.SessionId("Attention week"), reason.Session);
        Assert.Equal("Both are to be discussed on 2024-01-08, at “Attention week”, as 2 of 4 papers are.", reason.Explanation);

        await SayAsync(Meet.Hold("held", "Attention week"));
        Assert.Equal("Both were discussed on 2024-01-08, at “Attention week”, as 2 of 4 papers were.", Assert.Single(Assert.Single(await RelatedAsync("Beta")).Reasons).Explanation);
    }

    [Fact]
    public async Task A_cancelled_session_is_no_reason_until_that_is_taken_back()
    {
        await ImportSomeAsync();
        await SayAsync(Meet.Schedule("first", "2024-01-08", Meet.Paper("Alpha"), Meet.Paper("Beta")));

        await SayAsync(Meet.Cancel("cancelled", "first"));
        Assert.Empty(await RelatedAsync("Alpha"));

        await SayAsync(Meet.Undo("back", "cancelled", "first"));
        Assert.Single(await RelatedAsync("Alpha"));
    }

    [Fact]
    public async Task Every_shared_session_is_a_reason_beside_all_others()
    {
        await ImportAsync("a.txt", Some.Entry("Alpha", Some.Annotation("one", tags: "deep")), Some.Entry("Beta", Some.Annotation("two", tags: "deep")), Some.Entry("Gamma"));
        await SayAsync(Meet.Schedule("first", "2024-01-08", Meet.Paper("Alpha"), Meet.Paper("Beta")));
        await SayAsync(Meet.Schedule("second", "2024-01-15", Meet.Paper("Beta"), Meet.Paper("Gamma"), Meet.Paper("Alpha")));

        var related = await RelatedAsync("Alpha");

        Assert.Equal([Some.PaperId("Beta"), Some.PaperId("Gamma")], related.Select(one => one.Paper));
        Assert.Equal([RelationKind.Session, RelationKind.Tag, RelationKind.Session], related[0].Reasons.Select(reason => reason.Kind));
        Assert.Equal(TagNames.IdOf("deep"), related[0].Reasons[1].Tag);
        Assert.Equal([Meet.SessionId("first"), null, Meet.SessionId("second")], related[0].Reasons.Select(reason => reason.Session));
        Assert.Equal(related[0].Reasons.Aggregate(0.0, (sum, reason) => sum + reason.Weight), related[0].Score);
        Assert.Equal(["first", "second"], (await RelatedAsync("Alpha", RelationKind.Session))[0].Reasons.Select(reason => reason.Session == Meet.SessionId("first") ? "first" : "second"));
        Assert.Empty(await RelatedAsync("Alpha", RelationKind.Author));
    }

    [Fact]
    public async Task What_is_merged_brings_its_sessions_and_is_no_paper_of_its_own_at_them()
    {
        await ImportSomeAsync();
        await SayAsync(Meet.Schedule("first", "2024-01-08", Meet.Paper("Alpha"), Meet.Paper("Beta"), Meet.Paper("Gamma")));

        await SayAsync(Say.Merge("merge", "Alpha", "Beta"));

        var reason = Assert.Single(Assert.Single(await RelatedAsync("Gamma")).Reasons);
        Assert.Equal(Relatedness.OfSession(Rarity.Of(2, 3)), reason.Weight);
        Assert.Equal(Some.PaperId("Gamma"), Assert.Single(await RelatedAsync("Alpha")).Paper);

        await SayAsync(Say.Merge("elsewhere", "Delta", "Gamma"));
        Assert.Equal(Some.PaperId("Delta"), Assert.Single(await RelatedAsync("Alpha")).Paper);
    }

    private Task ImportSomeAsync() => ImportAsync("a.txt", Some.Entry("Alpha"), Some.Entry("Beta"), Some.Entry("Gamma"), Some.Entry("Delta"));

    private async Task SayAsync(ChangeDraft draft) => Assert.NotNull(await Store.ChangeAsync(draft, None));

    private async Task<IReadOnlyList<RelatedPaper>> RelatedAsync(string paper, params RelationKind[] via)
    {
        var found = await Store.FindRelatedAsync([Some.PaperId(paper)], 9, via.Length == 0 ? null : via.ToHashSet(), None);
        return found.GetValueOrDefault(Some.PaperId(paper)) ?? [];
    }
}
