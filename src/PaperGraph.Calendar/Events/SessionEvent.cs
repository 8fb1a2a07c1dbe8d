using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using PaperGraph.Calendar.Times;
using PaperGraph.Core.Sessions;

namespace PaperGraph.Calendar.Events;

/// <summary>A session as an event of a calendar: RFC 5545, section 3.6.1.</summary>
internal static class SessionEvent
{
    private const int UsualMinutes = 60;

    /// <param name="session">The session.</param>
    /// <param name="history">How it came to be what it is, by which programs know the newer of two versions.</param>
    /// <param name="time">When the group meets.</param>
    /// <param name="description">What it is about.</param>
    public static CalendarEvent Of(Session session, SessionHistory history, GroupTime time, string description)
    {
        var (beginning, changedAt) = (time.BeginningOf(session), GroupTime.Utc(history.ChangedAt));
        return new CalendarEvent
        {
            Uid = $"{session.Id}@papergraph",
            Sequence = history.Changes - 1,
            DtStamp = changedAt,
            LastModified = changedAt,
            Start = beginning,
            Duration = beginning.HasTime ? Duration.FromMinutes(MinutesOf(session)) : null,
            Status = session.Status == SessionStatus.Cancelled ? EventStatus.Cancelled : EventStatus.Confirmed,
            Summary = PlainText.Of(session.Title),
            Description = description.Length > 0 ? description : null,
        };
    }

    private static int MinutesOf(Session session) => session.Papers.Count > 0 ? session.Papers.Sum(paper => paper.Minutes) : UsualMinutes;
}
