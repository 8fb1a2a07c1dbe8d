using Ical.Net.CalendarComponents;
using NodaTime;
using PaperGraph.Calendar.Times;
using PaperGraph.Core.Sessions;

namespace PaperGraph.Calendar.Tests;

public sealed class GroupTimeTests
{
    private static readonly DateTimeZone Berlin = DateTimeZoneProviders.Tzdb["Europe/Berlin"];

    [Theory]
    [InlineData("2024-03-28", "2024-03-28 16:00:00Z")]
    [InlineData("2024-04-04", "2024-04-04 15:00:00Z")]
    public void A_day_begins_at_the_usual_time_of_the_zone_in_summer_and_in_winter(string date, string utc)
    {
        var beginning = new GroupTime(new TimeOnly(17, 0), Berlin).BeginningOf(Some.Session(date));

        Assert.Equal(("Europe/Berlin", 17), (beginning.TzId, beginning.Hour));
        Assert.Equal(utc, $"{beginning.AsUtc:u}");
    }

    [Fact]
    public void A_moment_is_told_in_the_zone_whatever_is_usual()
    {
        var session = Some.Session(startsAt: new DateTimeOffset(2024, 7, 4, 16, 30, 0, TimeSpan.Zero));

        foreach (var usually in new TimeOnly?[] { null, new TimeOnly(17, 0) })
        {
            var beginning = new GroupTime(usually, Berlin).BeginningOf(session);
            Assert.Equal(("Europe/Berlin", new DateTime(2024, 7, 4, 18, 30, 0)), (beginning.TzId, beginning.Value));
        }
    }

    [Fact]
    public void The_second_of_two_moments_at_which_clocks_show_the_same_is_told_in_utc()
    {
        var time = new GroupTime(null, Berlin);
        var first = Some.Session(startsAt: new DateTimeOffset(2024, 10, 27, 0, 30, 0, TimeSpan.Zero));

        Assert.Equal("Europe/Berlin", time.BeginningOf(first).TzId);
        var second = time.BeginningOf(first with { StartsAt = new DateTimeOffset(2024, 10, 27, 1, 30, 0, TimeSpan.Zero) });
        Assert.Equal((true, 1), (second.IsUtc, second.Hour));
    }

    [Fact]
    public void Without_a_zone_times_are_utc_and_without_a_time_it_is_the_whole_day()
    {
        Assert.True(new GroupTime(new TimeOnly(17, 0), null).BeginningOf(Some.Session()).IsUtc);
        Assert.True(new GroupTime(new TimeOnly(17, 0), DateTimeZoneProviders.Tzdb["UTC"]).BeginningOf(Some.Session()).IsUtc);
        var day = new GroupTime(null, Berlin).BeginningOf(Some.Session());
        Assert.Equal((false, new DateOnly(2024, 3, 7)), (day.HasTime, day.Date));
        Assert.Null(new GroupTime(null, Berlin).FindRules([day]));
    }

    // Rules that changed, follow the moon, never were, set clocks by half an hour, or leave out a day.
    [Theory]
    [InlineData("Europe/Berlin", "1996-01-01", "2040-12-31")]
    [InlineData("America/New_York", "2005-01-01", "2030-12-31")]
    [InlineData("Africa/Casablanca", "2017-01-01", "2032-12-31")]
    [InlineData("Asia/Kolkata", "2024-01-01", "2024-12-31")]
    [InlineData("Australia/Lord_Howe", "2024-01-01", "2026-12-31")]
    [InlineData("Pacific/Apia", "2010-01-01", "2023-12-31")]
    [InlineData("Etc/GMT+3", "2024-01-01", "2024-12-31")]
    public void The_rules_that_go_along_say_what_each_time_between_is_in_utc(string name, string from, string to)
    {
        var zone = DateTimeZoneProviders.Tzdb[name];
        var time = new GroupTime(new TimeOnly(12, 0), zone);
        Session On(string date) => Some.Session(date);
        var rules = time.FindRules([time.BeginningOf(On(from)), time.BeginningOf(On(to))])!; // There are times.

        Assert.Equal(name, rules.TzId);
        for (var day = time.BeginningOf(On(from)).Value; day <= time.BeginningOf(On(to)).Value; day = day.AddHours(7))
        {
            // A time that there is not, or that comes twice, is another test.
            var mapped = zone.MapLocal(LocalDateTime.FromDateTime(day));
            if (mapped.Count == 1)
                Assert.Equal(mapped.Single().Offset.ToTimeSpan(), OffsetBy(rules, day));
        }
    }

    // RFC 5545, section 3.6.5: the latest that begins before says it.
    private static TimeSpan OffsetBy(VTimeZone rules, DateTime local) =>
        rules.TimeZoneInfos.Where(rule => rule.Start!.Value <= local).MaxBy(rule => rule.Start!.Value)!.OffsetTo!.Offset;
}
