using Microsoft.Extensions.Time.Testing;
using PaperGraph.GraphQL.Errors;
using PaperGraph.GraphQL.Limits;

namespace PaperGraph.GraphQL.Tests.Limits;

public sealed class CallerRateTests
{
    private static readonly Caller Ada = new("Ada", 0);
    private static readonly Caller Bob = new("Bob", 0);

    private readonly FakeTimeProvider _clock = new();

    [Fact]
    public void Whoever_has_asked_for_a_minutes_worth_may_ask_again_when_a_share_of_a_minute_has_gone()
    {
        var rate = new CallerRate(4, _clock);
        for (var at = 0; at < 4; at++)
            rate.Count(Ada);

        var refusal = Assert.Throws<RequestException>(() => rate.Count(Ada));
        Assert.Equal("This would be request 5 of yours within a minute; at most 4 are allowed. Try again in 15 seconds.", refusal.Message);
        Assert.Equal(15, refusal.Details?["retryAfter"]);

        _clock.Advance(TimeSpan.FromSeconds(15));
        rate.Count(Ada);
        Assert.Throws<RequestException>(() => rate.Count(Ada));
    }

    [Fact]
    public void Callers_are_counted_each_by_themselves()
    {
        var rate = new CallerRate(1, _clock);
        rate.Count(Ada);

        rate.Count(Bob);

        Assert.Throws<RequestException>(() => rate.Count(Ada));
    }

    [Fact]
    public void A_long_silence_is_worth_no_more_than_a_minute()
    {
        var rate = new CallerRate(2, _clock);
        rate.Count(Ada);
        _clock.Advance(TimeSpan.FromHours(1));

        rate.Count(Ada);
        rate.Count(Ada);

        Assert.Throws<RequestException>(() => rate.Count(Ada));
    }

    [Fact]
    public void Where_nothing_is_set_nobody_is_counted()
    {
        var rate = new CallerRate(null, _clock);
        for (var at = 0; at < 100_000; at++)
            rate.Count(Ada);
    }
}
