using System.Net;
using PaperGraph.GraphQL.Tests.Fakes;

namespace PaperGraph.GraphQL.Tests.Access;

/// <summary>A server without <c>Auth</c>.</summary>
public sealed class LocalityTests
{
    private const string Write = "mutation { clear }";

    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("::1")]
    [InlineData("::ffff:127.0.0.1")]
    public async Task Whoever_sits_at_the_machine_is_its_curator(string address)
    {
        await using var server = await Shelf.ServeAsync();
        server.From = IPAddress.Parse(address);

        Assert.Equal("""{"clear":"local"}""", (await Answer.OfAsync(server, Write)).Text);
    }

    [Theory]
    [InlineData("192.168.0.7")]
    [InlineData("2001:db8::7")]
    [InlineData(null)]
    public async Task Whoever_comes_from_elsewhere_reads_only(string? address)
    {
        await using var server = await Shelf.ServeAsync();
        server.From = address is null ? null : IPAddress.Parse(address);

        await ReadsOnlyAsync(server);
    }

    [Theory]
    [InlineData("X-Forwarded-For", "127.0.0.1")]
    [InlineData("x-forwarded-proto", "https")]
    [InlineData("X-Forwarded-Host", "localhost")]
    [InlineData("X-Original-For", "127.0.0.1")]
    [InlineData("X-Real-IP", "127.0.0.1")]
    [InlineData("Forwarded", "for=127.0.0.1")]
    [InlineData("Via", "1.1 proxy")]
    public async Task What_is_forwarded_is_not_from_this_machine(string header, string value)
    {
        await using var server = await Shelf.ServeAsync();

        await ReadsOnlyAsync(server, (header, value));
    }

    [Theory]
    [InlineData("http://0.0.0.0:5080")]
    [InlineData("http://[::]:5080")]
    [InlineData("http://*:5080")]
    [InlineData("http://192.168.0.1:5080")]
    [InlineData("http://unix:/run/papergraph.sock")]
    public async Task A_server_that_listens_elsewhere_too_reads_only_for_everybody(string address)
    {
        await using var server = await Shelf.ServeAsync();
        Listening.At(server.Services, "http://127.0.0.1:5080", address);

        await ReadsOnlyAsync(server);
    }

    [Theory]
    [InlineData("http://127.0.0.1:5080")]
    [InlineData("http://localhost:5080")]
    [InlineData("https://[::1]:5443")]
    public async Task A_server_that_listens_on_loopback_alone_is_for_whoever_sits_there(string address)
    {
        await using var server = await Shelf.ServeAsync();
        Listening.At(server.Services, address);

        Assert.Equal(HttpStatusCode.OK, (await Answer.OfAsync(server, Write)).Status);
    }

    private static async Task ReadsOnlyAsync(GraphQLServer server, params (string, string)[] headers)
    {
        Assert.Equal("""{"books":0}""", (await Answer.OfAsync(server, "{ books }", null, headers)).Text);
        var refused = await Answer.OfAsync(server, Write, null, headers);
        Assert.Equal((HttpStatusCode.Forbidden, "FORBIDDEN"), (refused.Status, refused.Code));
        Assert.Contains("set Auth:Keys", refused.Text, StringComparison.Ordinal);
    }
}
