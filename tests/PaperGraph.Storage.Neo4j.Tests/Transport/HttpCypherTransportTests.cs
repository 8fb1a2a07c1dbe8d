using System.Text;
using System.Text.Json;
using PaperGraph.Core.Storage;
using PaperGraph.Storage.Neo4j.Transport;
using PaperGraph.Storage.Neo4j.Transport.Http;

namespace PaperGraph.Storage.Neo4j.Tests.Transport;

public sealed class HttpCypherTransportTests
{
    private static readonly TransactionTerms Terms = new(TimeSpan.FromMilliseconds(1500), ["FB:seen"]);

    [Fact]
    public async Task A_read_is_one_request_with_its_terms()
    {
        await using var server = await FakeNeo4j.StartAsync(FakeAnswer.Row);
        await using (var transport = new HttpCypherTransport(server.Options()))
            Assert.Equal(1, (await transport.ReadAsync(TestQuery.Of("return-value").With("value", 1.0), Terms, CancellationToken.None)).Rows[0].Int("value"));

        Assert.Equal([("POST", "/db/neo4j/query/v2")], server.Requests.Select(request => (request.Method, request.Path)));
        var sent = server.Requests.First();
        var body = JsonDocument.Parse(sent.Body).RootElement;
        Assert.Equal("READ", body.GetProperty("accessMode").GetString());
        Assert.Equal(2, body.GetProperty("maxExecutionTime").GetInt32());
        Assert.Equal("FB:seen", body.GetProperty("bookmarks")[0].GetString());
        Assert.Equal("1.0", body.GetProperty("parameters").GetProperty("value").GetRawText());
        Assert.Equal("Basic " + Convert.ToBase64String(Encoding.UTF8.GetBytes("neo4j:secret of mine")), sent.Headers["Authorization"]);
    }

    [Fact]
    public async Task A_change_begins_with_its_first_statement()
    {
        await using var server = await FakeNeo4j.StartAsync(
            (request, _) => request.Path.EndsWith("/commit", StringComparison.Ordinal) ? FakeAnswer.Committed : FakeAnswer.Row with { Affinity = "member 2" });
        await using var transport = new HttpCypherTransport(server.Options());

        await using var transaction = await transport.BeginAsync(Terms, CancellationToken.None);
        await transaction.RunAsync(TestQuery.Of("fail"), CancellationToken.None);
        await transaction.RunAsync(TestQuery.Of("fail"), CancellationToken.None);

        Assert.Equal(["FB:one"], await transaction.CommitAsync(CancellationToken.None));
        Assert.Equal(
            ["/db/neo4j/query/v2/tx", "/db/neo4j/query/v2/tx/77aa", "/db/neo4j/query/v2/tx/77aa/commit"],
            server.Requests.Select(request => request.Path));
        Assert.False(JsonDocument.Parse(server.Requests.First().Body).RootElement.TryGetProperty("accessMode", out _));
        Assert.Equal("member 2", server.Requests.Last().Headers["neo4j-cluster-affinity"]);
    }

    [Fact]
    public async Task Without_a_password_nobody_signs_in()
    {
        await using var server = await FakeNeo4j.StartAsync(FakeAnswer.Row);
        await using (var transport = new HttpCypherTransport(new Neo4jStoreOptions { Uri = server.Uri }))
            await transport.ReadAsync(TestQuery.Of("fail"), Terms, CancellationToken.None);

        Assert.DoesNotContain("Authorization", server.Requests.First().Headers.Keys);
    }

    [Fact]
    public async Task An_address_may_have_a_path_and_a_database_any_name()
    {
        await using var server = await FakeNeo4j.StartAsync(FakeAnswer.Row);
        await using (var transport = new HttpCypherTransport(new Neo4jStoreOptions { Uri = new Uri(server.Uri, "behind/a-proxy"), Database = "my graph" }))
            await transport.ReadAsync(TestQuery.Of("fail"), Terms, CancellationToken.None);

        Assert.Equal("/behind/a-proxy/db/my graph/query/v2", server.Requests.First().Path);
    }

    [Fact]
    public async Task An_error_within_an_answer_is_one()
    {
        await using var server = await FakeNeo4j.StartAsync(new FakeAnswer(202, """{"data":{"fields":["a"],"values":[]},"errors":[{"code":"Neo.TransientError.Transaction.DeadlockDetected","message":"m"}]}"""));

        var failure = await FailAsync(server);

        Assert.Equal(("Neo.TransientError.Transaction.DeadlockDetected", true), (failure.Code, failure.IsTransient));
    }

    [Fact]
    public async Task A_transaction_that_is_lost_can_be_begun_again()
    {
        await using var server = await FakeNeo4j.StartAsync((_, before) => before == 0 ? FakeAnswer.Row : FakeAnswer.Error(404, "Neo.ClientError.Request.Invalid"));
        await using var transport = new HttpCypherTransport(server.Options());
        await using var transaction = await transport.BeginAsync(Terms, CancellationToken.None);
        await transaction.RunAsync(TestQuery.Of("fail"), CancellationToken.None);

        var failure = await Assert.ThrowsAsync<CypherException>(() => transaction.CommitAsync(CancellationToken.None));

        Assert.True(failure.IsTransient);
    }

    [Theory]
    [InlineData(502)]
    [InlineData(503)]
    [InlineData(504)]
    public async Task What_stands_before_a_server_that_is_away_is_asked_again(int status)
    {
        await using var server = await FakeNeo4j.StartAsync(new FakeAnswer(status, "<html>"));

        var failure = await FailAsync(server);

        Assert.Equal((CypherException.Unreachable, true), (failure.Code, failure.IsTransient));
    }

    [Theory]
    [InlineData(200, "<html>Hello</html>")]
    [InlineData(200, "")]
    [InlineData(200, "[1, 2")]
    [InlineData(200, "42")]
    [InlineData(404, "Nothing here")]
    [InlineData(500, "Oops")]
    public async Task Something_else_is_no_Neo4j(int status, string body)
    {
        await using var server = await FakeNeo4j.StartAsync(new FakeAnswer(status, body));

        var failure = await FailAsync(server);

        Assert.Equal((CypherException.NotNeo4j, false), (failure.Code, failure.IsTransient));
        await using var transport = new HttpCypherTransport(server.Options());
        await Assert.ThrowsAsync<CypherException>(() => transport.GetServerVersionAsync(CancellationToken.None));
    }

    [Theory]
    [InlineData("4.4.38", "Neo4j 4.4.38; what is asked takes 5.26")]
    [InlineData("3.5.35", "Neo4j 3.5.35; what is asked takes 5.26")]
    [InlineData("5.25.1", "Neo4j 5.25.1; what is asked takes 5.26")]
    [InlineData("5.26.1", "Neo4j 5.26.1, and its Query API is switched off")]
    [InlineData("2025.01.0", "Neo4j 2025.01.0, and its Query API is switched off")]
    public async Task An_old_server_is_said_to_be_old(string version, string words)
    {
        var discovery = $$"""{"bolt_routing":"neo4j://localhost:7687","transaction":"http://localhost:7474/db/{databaseName}/tx","bolt_direct":"bolt://localhost:7687","neo4j_version":"{{version}}","neo4j_edition":"community"}""";
        await using var server = await FakeNeo4j.StartAsync((request, _) => request.Path == "/" ? new FakeAnswer(200, discovery) : new FakeAnswer(404, string.Empty));
        await using var client = new CypherClient(new HttpCypherTransport(server.Options()), server.Options());

        var failure = await Assert.ThrowsAsync<StoreUnavailableException>(() => client.ReadAsync(TestQuery.Of("fail"), CancellationToken.None));

        Assert.Contains("is no Neo4j that can be asked", failure.Message, StringComparison.Ordinal);
        Assert.Contains(words, failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_number_that_JSON_has_not_is_the_callers_fault()
    {
        await using var server = await FakeNeo4j.StartAsync(FakeAnswer.Row);
        await using var transport = new HttpCypherTransport(server.Options());

        await Assert.ThrowsAsync<ArgumentException>(() => transport.ReadAsync(TestQuery.Of("return-value").With("value", double.NaN), Terms, CancellationToken.None));
    }

    private static async Task<CypherException> FailAsync(FakeNeo4j server)
    {
        await using var transport = new HttpCypherTransport(server.Options());
        return await Assert.ThrowsAsync<CypherException>(() => transport.ReadAsync(TestQuery.Of("fail"), Terms, CancellationToken.None));
    }
}
