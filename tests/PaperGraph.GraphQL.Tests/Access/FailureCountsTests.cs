using System.Net;
using Microsoft.Extensions.Time.Testing;
using PaperGraph.GraphQL.Access;

namespace PaperGraph.GraphQL.Tests.Access;

public sealed class FailureCountsTests
{
    private readonly FakeTimeProvider _clock = new();
    private readonly FailureCounts _failures;

    public FailureCountsTests() => _failures = new FailureCounts(_clock);

    [Theory]
    [InlineData("192.168.0.7", "::ffff:192.168.0.7", 2)]
    [InlineData("192.168.0.7", "192.168.0.8", 1)]
    [InlineData("2001:db8::7", "2001:db8::8", 2)]
    [InlineData("2001:db8::7", "2001:db8:0:1::7", 1)]
    public void An_address_is_one_however_it_is_written_and_so_is_a_network_of_IPv6(string one, string other, int failures)
    {
        _failures.Add(IPAddress.Parse(one));

        Assert.Equal(failures, _failures.Add(IPAddress.Parse(other)).Failures);
    }

    [Fact]
    public void What_is_long_ago_is_forgotten()
    {
        var first = _failures.Add(IPAddress.Loopback);
        Assert.Equal(FailureCounts.Window, _failures.WaitOf(first));
        _clock.Advance(FailureCounts.Window);

        Assert.Equal(1, _failures.Add(IPAddress.Loopback).Failures);
    }

    [Fact]
    public void A_clock_that_is_set_back_keeps_nobody_out_longer()
    {
        var clock = new SetClock();
        var failures = new FailureCounts(clock);
        var first = failures.Add(IPAddress.Loopback);

        clock.Shift = TimeSpan.FromDays(-3_650);

        Assert.InRange(failures.WaitOf(first), TimeSpan.Zero, FailureCounts.Window);
    }

    [Fact]
    public void However_many_addresses_there_are_few_are_kept()
    {
        for (var at = 0; at < 3 * FailureCounts.MostAddresses; at++)
            _failures.Add(new IPAddress(at));

        Assert.InRange(_failures.Addresses, 1, FailureCounts.MostAddresses);
    }

    private sealed class SetClock : TimeProvider
    {
        public TimeSpan Shift { get; set; }

        public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + Shift;
    }
}
