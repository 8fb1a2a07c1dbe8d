using PaperGraph.Core.Storage;
using PaperGraph.Storage.Neo4j.Transport;

namespace PaperGraph.Storage.Neo4j.Tests.Transport;

public sealed class CypherClientTests
{
    private readonly AwaitedTime _time = new();
    private readonly Neo4jStoreOptions _options = new() { Password = "secret of mine" };

    [Theory]
    [InlineData("Neo.TransientError.Transaction.DeadlockDetected")]
    [InlineData("Neo.TransientError.General.DatabaseUnavailable")]
    [InlineData("N/A")]
    [InlineData("Neo.ClientError.Cluster.NotALeader")]
    [InlineData("Neo.ClientError.Security.AuthorizationExpired")]
    public async Task What_passes_is_tried_again(string code)
    {
        var transport = new FakeTransport { Failure = attempt => attempt < 3 ? Failure(code) : null };

        await _time.PassUntilAsync(Client(transport).ReadAsync(TestQuery.Of("fail"), CancellationToken.None));

        Assert.Equal(4, transport.Asked.Count);
    }

    [Theory]
    [InlineData("Neo.ClientError.Statement.SyntaxError")]
    [InlineData("Neo.TransientError.Transaction.Terminated")]
    [InlineData("Neo.TransientError.Transaction.LockClientStopped")]
    [InlineData("Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration")]
    [InlineData("Neo.ClientError.Security.Unauthorized")]
    public async Task What_does_not_pass_is_not(string code)
    {
        var transport = new FakeTransport { Failure = _ => Failure(code) };

        await Assert.ThrowsAsync<StoreUnavailableException>(() => Client(transport).ReadAsync(TestQuery.Of("fail"), CancellationToken.None));

        Assert.Single(transport.Asked);
    }

    [Fact]
    public async Task Trying_again_has_an_end()
    {
        var transport = new FakeTransport { Failure = _ => Failure("Neo.TransientError.Transaction.DeadlockDetected") };
        var start = _time.GetTimestamp();

        var failure = await Assert.ThrowsAsync<StoreUnavailableException>(() =>
            _time.PassUntilAsync(Client(transport).ReadAsync(TestQuery.Of("fail"), CancellationToken.None)));

        Assert.Contains("DeadlockDetected", failure.Message, StringComparison.Ordinal);
        Assert.InRange(transport.Asked.Count, 4, 10);
        Assert.InRange(_time.GetElapsedTime(start), TimeSpan.FromSeconds(1.5), _options.RetryFor + TimeSpan.FromSeconds(1));
    }

    [Fact]
    public async Task Nothing_is_tried_again_where_that_is_switched_off()
    {
        _options.RetryFor = TimeSpan.Zero;
        var transport = new FakeTransport { Failure = _ => Failure("Neo.TransientError.Transaction.DeadlockDetected") };

        await Assert.ThrowsAsync<StoreUnavailableException>(() => Client(transport).ReadAsync(TestQuery.Of("fail"), CancellationToken.None));

        Assert.Single(transport.Asked);
    }

    [Fact]
    public async Task A_server_that_does_not_even_say_who_it_is_is_said_to_hang_before_anybodys_time_is_up()
    {
        var never = new TaskCompletionSource().Task;
        var transport = new FakeTransport { Answering = never, Introducing = never };
        var start = _time.GetTimestamp();

        var failure = await Assert.ThrowsAsync<StoreUnavailableException>(() =>
            _time.PassUntilAsync(Client(transport).ReadAsync(TestQuery.Of("fail"), CancellationToken.None)));

        Assert.Contains("took a question and says nothing", failure.Message, StringComparison.Ordinal);
        Assert.InRange(_time.GetElapsedTime(start), TimeSpan.Zero, TimeSpan.FromSeconds(8));
    }

    [Fact]
    public async Task A_server_that_says_who_it_is_is_given_its_time()
    {
        var answering = new TaskCompletionSource();
        var question = Client(new FakeTransport { Answering = answering.Task }).ReadAsync(TestQuery.Of("fail"), CancellationToken.None);
        _time.Advance(SilenceWatch.Patience * 1.5);
        _time.Advance(SilenceWatch.Patience * 1.5);

        answering.SetResult();

        await question;
    }

    [Fact]
    public async Task Whoever_goes_away_is_not_waited_for()
    {
        using var caller = new CancellationTokenSource();
        var transport = new FakeTransport { Failure = _ => Failure("Neo.TransientError.Transaction.DeadlockDetected") };
        var question = Client(transport).ReadAsync(TestQuery.Of("fail"), caller.Token);

        await caller.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => question);
    }

    [Fact]
    public async Task Work_is_begun_again_from_its_start()
    {
        var transport = new FakeTransport { CommitFailure = commit => commit == 0 ? Failure("Neo.TransientError.Transaction.DeadlockDetected") : null };
        var begun = 0;

        var result = await _time.PassUntilAsync(Client(transport).WriteAsync(_ => Task.FromResult(++begun), CancellationToken.None));

        Assert.Equal(2, result);
    }

    [Fact]
    public async Task A_commit_whose_connection_broke_is_not_done_again()
    {
        var transport = new FakeTransport { CommitFailure = _ => new CypherException(CypherException.Unreachable, "Reset", isTransient: true) };

        var failure = await Assert.ThrowsAsync<StoreUnavailableException>(() => Client(transport).WriteAsync(_ => Task.CompletedTask, CancellationToken.None));

        Assert.Contains("nobody knows", failure.Message, StringComparison.Ordinal);
        Assert.Single(transport.Asked);
    }

    [Fact]
    public async Task A_failure_of_the_work_stays_what_it_is() =>
        await Assert.ThrowsAsync<FormatException>(() => Client(new FakeTransport()).WriteAsync(_ => throw new FormatException(), CancellationToken.None));

    [Fact]
    public async Task A_reader_waits_for_what_was_written()
    {
        var transport = new FakeTransport();
        await using var client = Client(transport);
        await client.WriteAsync(TestQuery.Of("fail"), CancellationToken.None);
        await client.WriteAsync(TestQuery.Of("fail"), CancellationToken.None);

        await client.ReadAsync(TestQuery.Of("fail"), CancellationToken.None);

        Assert.Equal([[], ["bookmark 1"], ["bookmark 2"]], transport.Asked.Select(terms => terms.Bookmarks));
    }

    [Fact]
    public async Task A_reader_waits_for_all_that_was_written_side_by_side()
    {
        var transport = new FakeTransport();
        await using var client = Client(transport);
        await client.WriteAsync(_ => client.WriteAsync(TestQuery.Of("fail"), CancellationToken.None), CancellationToken.None);

        await client.ReadAsync(TestQuery.Of("fail"), CancellationToken.None);

        Assert.Equal(["bookmark 1", "bookmark 2"], transport.Asked[^1].Bookmarks);
    }

    [Theory]
    [InlineData("Neo.ClientError.Transaction.InvalidBookmark")]
    [InlineData("Neo.TransientError.Transaction.BookmarkTimeout")]
    public async Task Bookmarks_that_a_server_cannot_follow_are_forgotten(string code)
    {
        var transport = new FakeTransport { Failure = attempt => attempt == 1 ? Failure(code) : null };
        await using var client = Client(transport);
        await client.WriteAsync(TestQuery.Of("fail"), CancellationToken.None);

        await _time.PassUntilAsync(client.ReadAsync(TestQuery.Of("fail"), CancellationToken.None));

        Assert.Equal([[], ["bookmark 1"], []], transport.Asked.Select(terms => terms.Bookmarks));
    }

    [Theory]
    [InlineData(CypherException.Unreachable, "does not answer at http://localhost:7474", "Neo4j:Uri")]
    [InlineData(CypherException.Silent, "says nothing", "overloaded")]
    [InlineData(CypherException.NotNeo4j, "no Neo4j that can be asked", "Neo4j:Uri")]
    [InlineData("Neo.ClientError.Security.Unauthorized", "“neo4j”", "Neo4j__Password")]
    [InlineData("Neo.ClientError.Security.AuthenticationRateLimit", "too many sign-ins", "Neo4j__Password")]
    [InlineData("Neo.ClientError.Security.CredentialsExpired", "new password", "Neo4j__Password")]
    [InlineData("Neo.ClientError.Security.Forbidden", "does not let the user “neo4j”", "Neo4j:User")]
    [InlineData("Neo.ClientError.Database.DatabaseNotFound", "no database “neo4j”", "Neo4j:Database")]
    [InlineData("Neo.ClientError.Transaction.TransactionTimedOut", "took longer than 30 s", "Neo4j:QueryTimeout")]
    [InlineData("Neo.ClientError.General.TransactionOutOfMemoryError", "out of memory", "give it more")]
    [InlineData("Neo.ClientError.General.WriteOnReadOnlyAccessDatabase", "takes no writes", "disk is full")]
    [InlineData("Neo.DatabaseError.General.UnknownError", "Neo.DatabaseError.General.UnknownError", "Its words")]
    public async Task A_failure_says_what_was_wrong_and_what_to_do(string code, string wrong, string remedy)
    {
        var transport = new FakeTransport { Failure = _ => new CypherException(code, "Its words", isTransient: false) };

        var failure = await Assert.ThrowsAsync<StoreUnavailableException>(() => Client(transport).ReadAsync(TestQuery.Of("fail"), CancellationToken.None));

        Assert.Contains(wrong, failure.Message, StringComparison.Ordinal);
        Assert.Contains(remedy, failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(_options.Password, failure.Message, StringComparison.Ordinal);
    }

    private static CypherException Failure(string code) => new(code, "Its words", CypherCode.IsTransient(code));

    private CypherClient Client(FakeTransport transport) => new(transport, _options, _time, new Random(1));
}
