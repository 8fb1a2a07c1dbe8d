using Microsoft.Extensions.DependencyInjection;
using PaperGraph.Host.Tests.Seed;

namespace PaperGraph.Host.Tests.Editing;

/// <summary>The whole server by a clock that is set back by an hour whenever somebody looks at it, and by ten years once.</summary>
public sealed class ClockTests : IAsyncLifetime
{
    private readonly SetClock _clock = new();
    private readonly SeedServer _server;

    public ClockTests() => _server = new SeedServer { Also = services => services.AddSingleton<TimeProvider>(_clock) };

    public ValueTask InitializeAsync() => _server.InitializeAsync();

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task Whoever_goes_on_behind_a_cursor_gets_what_was_said_since_in_the_order_in_which_it_was_said()
    {
        await SayAsync("before");
        var cursor = (string)(await _server.AskAsync("{ changes(last: 1) { pageInfo { endCursor } } }"))["changes"]!["pageInfo"]!["endCursor"]!;
        await SayAsync("an hour earlier");
        _clock.SetBack(TimeSpan.FromDays(3_650));
        await SayAsync("ten years earlier");

        var changes = (await _server.AskAsync($$"""{ changes(after: "{{cursor}}") { nodes { id at papers { title } } } }"""))["changes"]!["nodes"]!.AsArray();

        Assert.Equal(["an hour earlier", "ten years earlier"], changes.Select(change => (string?)change!["papers"]![0]!["title"]));
        Assert.Equal(2, changes.Select(change => (string?)change!["id"]).Distinct().Count());
        Assert.True((DateTimeOffset)changes[1]!["at"]! < (DateTimeOffset)changes[0]!["at"]!);
    }

    [Fact]
    public async Task No_import_ends_before_it_began()
    {
        var imports = (await _server.AskAsync("{ imports { nodes { status startedAt finishedAt } } }"))["imports"]!["nodes"]!.AsArray();

        Assert.NotEmpty(imports);
        Assert.All(imports, import => Assert.Equal("DONE", (string?)import!["status"]));
        Assert.All(imports, import => Assert.True((DateTimeOffset)import!["startedAt"]! <= (DateTimeOffset)import["finishedAt"]!));
    }

    private Task SayAsync(string title) => _server.AskAsync($$"""mutation { addPaper(input: {title: "{{title}}"}) { errors { message } } }""");

    private sealed class SetClock : TimeProvider
    {
        private static readonly TimeSpan Step = TimeSpan.FromHours(1);

        private readonly Lock _lock = new();
        private DateTimeOffset _now = new(2030, 1, 1, 0, 0, 0, TimeSpan.Zero);

        public void SetBack(TimeSpan time)
        {
            lock (_lock)
                _now -= time;
        }

        public override DateTimeOffset GetUtcNow()
        {
            lock (_lock)
                return _now -= Step;
        }
    }
}
