using System.Net;
using Microsoft.Extensions.Options;
using PaperGraph.GraphQL.Tests.Fakes;

namespace PaperGraph.GraphQL.Tests.Access;

/// <summary>Behind a proxy all requests come from one address; where they come from before that is believed of proxies that are named.</summary>
public sealed class ProxyTests
{
    private const string Read = "{ books }";

    [Theory]
    [InlineData("10.0.0.7", "10.0.0.7")]
    [InlineData("10.0.0.0/8", "10.0.0.7")]
    [InlineData("10.0.0.0/8", "::ffff:10.0.0.7")]
    [InlineData("2001:db8::/32", "2001:db8::1")]
    public async Task Callers_behind_a_trusted_proxy_are_told_apart(string trusted, string proxy)
    {
        await using var server = await StartAsync(proxy, ("Access:TrustedProxies:0", trusted));

        Assert.Equal(HttpStatusCode.OK, await AskAsync(server, "192.0.2.1"));
        Assert.Equal(HttpStatusCode.TooManyRequests, await AskAsync(server, "192.0.2.1"));
        Assert.Equal(HttpStatusCode.OK, await AskAsync(server, "192.0.2.2"));
    }

    [Fact]
    public async Task What_a_client_says_of_itself_before_the_proxy_does_not_count()
    {
        await using var server = await StartAsync("10.0.0.7", ("Access:TrustedProxies:0", "10.0.0.7"));

        Assert.Equal(HttpStatusCode.OK, await AskAsync(server, "198.51.100.1, 192.0.2.1"));
        Assert.Equal(HttpStatusCode.TooManyRequests, await AskAsync(server, "198.51.100.2, 192.0.2.1"));
    }

    [Theory]
    [InlineData("10.0.0.8")]
    [InlineData(null)]
    public async Task Nobody_else_is_believed(string? trusted)
    {
        await using var server = await StartAsync("10.0.0.7", trusted is null ? [] : [("Access:TrustedProxies:0", trusted)]);

        Assert.Equal(HttpStatusCode.OK, await AskAsync(server, "192.0.2.1"));
        Assert.Equal(HttpStatusCode.TooManyRequests, await AskAsync(server, "192.0.2.2"));
    }

    [Fact]
    public async Task Whoever_comes_through_a_proxy_of_this_machine_is_not_at_this_machine()
    {
        await using var server = await StartAsync("127.0.0.1", ("Access:TrustedProxies:0", "127.0.0.1"));

        var answer = await Answer.OfAsync(server, "mutation { add }", null, ("X-Forwarded-For", "127.0.0.1"));

        Assert.Equal((HttpStatusCode.Forbidden, "FORBIDDEN"), (answer.Status, answer.Code));
    }

    [Fact]
    public async Task A_proxy_that_is_no_address_stops_the_start()
    {
        var failure = await Assert.ThrowsAsync<OptionsValidationException>(() => StartAsync("10.0.0.7", ("Access:TrustedProxies:0", "proxy.example")));

        Assert.Contains("“proxy.example”", failure.Message, StringComparison.Ordinal);
    }

    private static async Task<GraphQLServer> StartAsync(string from, params (string Key, string Value)[] settings)
    {
        var server = await Shelf.ServeAsync([("Limits:MaxRequestsPerMinute", "1"), .. settings]);
        server.From = IPAddress.Parse(from);
        return server;
    }

    private static async Task<HttpStatusCode> AskAsync(GraphQLServer server, string forwardedFor) =>
        (await Answer.OfAsync(server, Read, null, ("X-Forwarded-For", forwardedFor))).Status;
}
