using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using NodaTime;
using PaperGraph.Core.Sessions;

namespace PaperGraph.Calendar.Times;

/// <summary>Says when sessions begin, where the group is.</summary>
/// <param name="usually">When they begin where they do not say; null where they take the whole day then.</param>
/// <param name="zone">Where the group is; null for UTC.</param>
internal sealed class GroupTime(TimeOnly? usually, DateTimeZone? zone)
{
    private readonly DateTimeZone _zone = zone ?? DateTimeZone.Utc;

    /// <summary>When a session begins.</summary>
    public CalDateTime BeginningOf(Session session)
    {
        if (session.StartsAt is { } moment)
            return At(Instant.FromDateTimeOffset(moment));
        return usually is { } time ? new CalDateTime(session.Date.ToDateTime(time), _zone.Id) : new CalDateTime(session.Date);
    }

    /// <summary>The rules by which those times that are written in the time zone are read; null where there are none.</summary>
    public VTimeZone? FindRules(IEnumerable<CalDateTime?> times)
    {
        var local = times.Where(time => time is { IsUtc: false, HasTime: true }).Select(time => InZone(time!.Value)).ToList(); // Those without a value have no time.
        return local.Count == 0 ? null : ZoneRules.Of(_zone, local.Min(), local.Max());
    }

    /// <summary>A moment in UTC, to the second.</summary>
    public static CalDateTime Utc(DateTimeOffset moment) => new(moment.UtcDateTime, CalDateTime.UtcTzId);

    // Of a time that comes twice, when clocks are set back, the first is meant (RFC 5545, section 3.3.5): the second can only be said in UTC.
    private CalDateTime At(Instant moment)
    {
        var local = moment.InZone(_zone).LocalDateTime;
        return _zone.AtLeniently(local).ToInstant() == moment ? new CalDateTime(local.ToDateTimeUnspecified(), _zone.Id) : Utc(moment.ToDateTimeOffset());
    }

    private Instant InZone(DateTime local) => _zone.AtLeniently(LocalDateTime.FromDateTime(local)).ToInstant();
}
