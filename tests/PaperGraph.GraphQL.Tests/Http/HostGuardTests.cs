using System.Net;
using PaperGraph.GraphQL.Tests.Fakes;

namespace PaperGraph.GraphQL.Tests.Http;

public sealed class HostGuardTests
{
    [Theory]
    [InlineData("localhost", true)]
    [InlineData("localhost:5080", true)]
    [InlineData("LOCALHOST", true)]
    [InlineData("127.0.0.1:5080", true)]
    [InlineData("[::1]:5080", true)]
    [InlineData("papers.example.org", true)]
    [InlineData("evil.example", false)]
    [InlineData("localhost.evil.example", false)]
    [InlineData("93.184.216.34", false)]
    public async Task Only_hosts_that_we_are_asked_as_are_answered(string host, bool isOurs)
    {
        Assert.Equal(isOurs ? HttpStatusCode.OK : HttpStatusCode.Forbidden, await GetAsync("/graphql?query={__typename}", host, null));
    }

    [Theory]
    [InlineData("http://localhost:5080", true)]
    [InlineData("https://reading.example.org", true)]
    [InlineData("http://localhost:3000", false)]
    [InlineData("http://localhost", false)]
    [InlineData("https://evil.example", false)]
    [InlineData("null", false)]
    public async Task Only_pages_of_ours_or_allowed_ones_may_ask(string origin, bool isAllowed)
    {
        Assert.Equal(
            isAllowed ? HttpStatusCode.OK : HttpStatusCode.Forbidden,
            await GetAsync("/graphql?query={__typename}", "localhost:5080", origin));
    }

    [Fact]
    public async Task A_page_that_is_allowed_is_told_so_by_cors()
    {
        await using var server = await StartAsync();
        using var request = new HttpRequestMessage(HttpMethod.Options, "/graphql");
        request.Headers.Add("Origin", "https://reading.example.org");
        request.Headers.Add("Access-Control-Request-Method", "POST");
        using var response = await server.Client.SendAsync(request);
        Assert.Equal(HttpStatusCode.NoContent, response.StatusCode);
        Assert.Equal("https://reading.example.org", response.Headers.GetValues("Access-Control-Allow-Origin").Single());
    }

    private static async Task<HttpStatusCode> GetAsync(string path, string host, string? origin)
    {
        await using var server = await StartAsync();
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Host = host;
        if (origin is not null)
            request.Headers.Add("Origin", origin);
        using var response = await server.Client.SendAsync(request);
        return response.StatusCode;
    }

    private static Task<GraphQLServer> StartAsync() => GraphQLServer.StartAsync(
        null, ("Access:AllowedHosts:0", "papers.example.org"), ("Access:AllowedOrigins:0", "https://reading.example.org"));
}
