using Ical.Net;
using Ical.Net.CalendarComponents;
using PaperGraph.Calendar.Times;

namespace PaperGraph.Calendar.Writing;

/// <summary>What a calendar says of itself.</summary>
internal static class SessionCalendarHead
{
    private const string Name = "PaperGraph";
    private const string ProductId = "-//PaperGraph//PaperGraph//EN";
    private const string AnHour = "PT1H";

    /// <summary>A calendar of events, with the rules of the time zone that they are written in.</summary>
    public static Ical.Net.Calendar Over(IReadOnlyList<CalendarEvent> events, GroupTime time)
    {
        var calendar = new Ical.Net.Calendar { ProductId = ProductId };
        // Each is what RFC 7986 says in words of its own, for programs that know only the older ones.
        calendar.AddProperty("NAME", Name);
        calendar.AddProperty("X-WR-CALNAME", Name);
        calendar.AddProperty(new CalendarProperty("REFRESH-INTERVAL", AnHour) { Parameters = { new CalendarParameter("VALUE", "DURATION") } });
        calendar.AddProperty("X-PUBLISHED-TTL", AnHour);
        if (time.FindRules(events.Select(one => one.Start)) is { } rules)
            calendar.AddTimeZone(rules);
        calendar.Events.AddRange(events);
        return calendar;
    }
}
