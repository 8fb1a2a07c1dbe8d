using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using PaperGraph.Core.Storage;
using PaperGraph.Host.Tests.Seed;

namespace PaperGraph.Host.Tests.Editing;

public sealed class PlanTimeTests
{
    private const string Question = """{ proposePlan(input: {from: "2024-01-08", sessions: 2}) { status stoppedByClock } }""";

    [Fact]
    public async Task The_time_that_a_plan_may_take_begins_before_the_library_is_read()
    {
        var clock = new FakeTimeProvider(DateTimeOffset.UnixEpoch.AddYears(50));
        var takes = TimeSpan.Zero;
        await using var server = new SeedServer
        {
            Also = services =>
            {
                services.AddSingleton<TimeProvider>(clock);
                HinderedStore.In(services, nameof(IPaperStore.PageTopicsAsync), () => clock.Advance(takes));
            },
        };
        await server.InitializeAsync();

        Assert.Equal("""{"status":"OPTIMAL","stoppedByClock":false}""", (await server.AskAsync(Question))["proposePlan"]!.ToJsonString());
        takes = TimeSpan.FromSeconds(9);
        Assert.Equal("""{"status":"UNKNOWN","stoppedByClock":true}""", (await server.AskAsync(Question))["proposePlan"]!.ToJsonString());
    }
}
