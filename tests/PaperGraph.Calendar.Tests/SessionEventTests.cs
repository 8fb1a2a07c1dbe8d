using PaperGraph.Calendar.Events;
using PaperGraph.Calendar.Times;
using PaperGraph.Core.Sessions;

namespace PaperGraph.Calendar.Tests;

public sealed class SessionEventTests
{
    private static readonly SessionHistory History = new(3, new DateTimeOffset(2024, 3, 1, 10, 0, 0, TimeSpan.FromHours(1)));
    private static readonly GroupTime Evenings = new(new TimeOnly(17, 0), null);

    [Fact]
    public void An_event_is_known_by_its_session_and_counts_what_was_said_after_the_first_word()
    {
        var one = SessionEvent.Of(Some.Session(), History, Evenings, "text");

        Assert.Equal(($"{Some.SessionId}@papergraph", 2, "Atari", "text"), (one.Uid, one.Sequence, one.Summary, one.Description));
        Assert.Equal("2024-03-01 09:00:00Z 2024-03-01 09:00:00Z", $"{one.DtStamp!.AsUtc:u} {one.LastModified!.AsUtc:u}"); // Both are set.
    }

    [Theory]
    [InlineData(SessionStatus.Planned, "CONFIRMED")]
    [InlineData(SessionStatus.Held, "CONFIRMED")]
    [InlineData(SessionStatus.Cancelled, "CANCELLED")]
    public void What_is_cancelled_says_so(SessionStatus status, string said) =>
        Assert.Equal(said, SessionEvent.Of(Some.Session() with { Status = status }, History, Evenings, string.Empty).Status);

    [Fact]
    public void It_lasts_as_long_as_its_papers_and_an_hour_without_any()
    {
        var papers = new[] { Some.Discussed(Some.Paper("one"), 45), Some.Discussed(Some.Paper("two"), 30) };

        Assert.Equal("PT75M", SessionEvent.Of(Some.Session(papers: papers), History, Evenings, string.Empty).Duration.ToString());
        Assert.Equal("PT60M", SessionEvent.Of(Some.Session(), History, Evenings, string.Empty).Duration.ToString());
        Assert.Null(SessionEvent.Of(Some.Session(papers: papers), History, new GroupTime(null, null), string.Empty).Duration);
    }

    [Fact]
    public void Control_characters_are_left_out() =>
        Assert.Equal("one\ntwo three", SessionEvent.Of(Some.Session() with { Title = "one\r\ntwo\u0001\u000b three" }, History, Evenings, string.Empty).Summary);
}
