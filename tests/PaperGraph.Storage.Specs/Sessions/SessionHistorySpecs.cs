using PaperGraph.Core.Changes;
using PaperGraph.Core.Editing;
using PaperGraph.Core.Sessions;
using Xunit;

namespace PaperGraph.Storage.Specs.Sessions;

/// <summary>A session's history grows with every word on it, and with every word that is taken back.</summary>
public abstract class SessionHistorySpecs : StoreSpecs
{
    private static readonly DateTimeOffset Start = new(2024, 3, 1, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task Every_change_of_a_session_counts_and_so_does_taking_one_back()
    {
        await SayAsync(Meet.Schedule("first", "2024-03-07"), minutes: 0);
        Assert.Equal(new SessionHistory(1, Start), await HistoryAsync("first"));
        await SayAsync(Meet.Update("moved", "first", said => said with { Date = Optional<DateOnly>.Of(Meet.Day("2024-03-14")) }), minutes: 1);
        await SayAsync(Meet.Cancel("cancelled", "first"), minutes: 2);
        Assert.Equal(new SessionHistory(3, Start.AddMinutes(2)), await HistoryAsync("first"));

        await SayAsync(Meet.Undo("back", "cancelled", "first"), minutes: 3);
        await SayAsync(Meet.Undo("cancelled again", "back", "first"), minutes: 4);

        Assert.Equal(new SessionHistory(5, Start.AddMinutes(4)), await HistoryAsync("first"));
    }

    [Fact]
    public async Task What_is_said_of_others_leaves_a_session_as_it_was()
    {
        await ImportAsync("a.txt", Some.Entry("dqn"));
        await SayAsync(Meet.Schedule("first", "2024-03-07", Meet.Paper("dqn")), minutes: 0);
        await SayAsync(Meet.Schedule("second", "2024-03-14", Meet.Paper("dqn")), minutes: 1);
        await SayAsync(Meet.Cancel("cancelled", "second"), minutes: 2);
        await SayAsync(Meet.Undo("back", "cancelled", "second"), minutes: 3);

        var histories = await Store.FindHistoriesAsync([Meet.SessionId("first"), Meet.SessionId("second"), Meet.SessionId("none")], None);

        Assert.Equal(new SessionHistory(1, Start), histories[Meet.SessionId("first")]);
        Assert.Equal(new SessionHistory(3, Start.AddMinutes(3)), histories[Meet.SessionId("second")]);
        Assert.Equal(2, histories.Count);
        Assert.Empty(await Store.FindHistoriesAsync([], None));
    }

    [Fact]
    public async Task The_history_of_a_session_that_is_taken_back_goes_on_when_it_comes_back()
    {
        await SayAsync(Meet.Schedule("first", "2024-03-07"), minutes: 0);
        await SayAsync(Meet.Undo("not planned", "first", "first"), minutes: 1);
        Assert.Equal(new SessionHistory(2, Start.AddMinutes(1)), await HistoryAsync("first"));

        await SayAsync(Meet.Undo("planned again", "not planned", "first"), minutes: 2);

        Assert.Equal(new SessionHistory(3, Start.AddMinutes(2)), await HistoryAsync("first"));
    }

    private async Task SayAsync(ChangeDraft draft, int minutes) =>
        Assert.NotNull(await Store.ChangeAsync(draft with { Change = draft.Change with { At = Start.AddMinutes(minutes) } }, None));

    private async Task<SessionHistory?> HistoryAsync(string session) =>
        (await Store.FindHistoriesAsync([Meet.SessionId(session)], None)).GetValueOrDefault(Meet.SessionId(session));
}
