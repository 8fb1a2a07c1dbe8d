using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using NodaTime;
using NodaTime.TimeZones;
using Duration = NodaTime.Duration;

namespace PaperGraph.Calendar.Times;

/// <summary>Writes by which rules times in a time zone are read: RFC 5545, section 3.6.5.</summary>
/// <remarks>
/// Each time at which clocks are set is written as itself. The package would make one rule of them for all years, which is wrong where rules changed, or follow
/// the moon.
/// </remarks>
internal static class ZoneRules
{
    private const string Standard = "STANDARD";
    private const string Daylight = "DAYLIGHT";

    // For programs that go on counting, and begin before: a year more than is asked for.
    private static readonly Duration Margin = Duration.FromDays(366);

    // Where clocks were never set, from before anything that is in a calendar.
    private static readonly LocalDateTime Ever = new(1601, 1, 1, 0, 0);

    /// <summary>The rules of a zone for all times between two.</summary>
    public static VTimeZone Of(DateTimeZone zone, Instant from, Instant to)
    {
        var rules = new VTimeZone(zone.Id);
        foreach (var interval in zone.GetZoneIntervals(from - Margin, to + Margin))
            rules.TimeZoneInfos.Add(RuleOf(zone, interval));
        return rules;
    }

    private static VTimeZoneInfo RuleOf(DateTimeZone zone, ZoneInterval interval)
    {
        var before = interval.HasStart ? zone.GetZoneInterval(interval.Start - Duration.Epsilon).WallOffset : interval.WallOffset;
        var start = interval.HasStart ? interval.Start.WithOffset(before).LocalDateTime : Ever;
        return new VTimeZoneInfo(interval.Savings == Offset.Zero ? Standard : Daylight)
        {
            Start = new CalDateTime(start.ToDateTimeUnspecified()),
            OffsetFrom = new UtcOffset(before.ToTimeSpan()),
            OffsetTo = new UtcOffset(interval.WallOffset.ToTimeSpan()),
            TimeZoneName = interval.Name,
        };
    }
}
