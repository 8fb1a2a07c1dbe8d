using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using PaperGraph.GraphQL.Resolving;
using PaperGraph.GraphQL.Serving;
using PaperGraph.GraphQL.Tests.Access;
using PaperGraph.GraphQL.Tests.Fakes;

namespace PaperGraph.GraphQL.Tests.Http;

/// <summary>What a page elsewhere can have the browser of somebody send who sits at a server without <c>Auth</c>, and so may do everything.</summary>
public sealed class HostilePageTests : IAsyncLifetime
{
    private const string Write = """{"query":"mutation { add }"}""";

    private readonly Shelf _shelf = new();
    private WebApplication _server = null!; // Made before each test begins.

    private Uri Address => new(_server.Urls.Single());

    private string Ours => $"127.0.0.1:{Address.Port}";

    public async ValueTask InitializeAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Services.AddPaperGraphQL().AddGraphQLEngine()
            .AddFakes().AddSingleton<IResolverPart>(_shelf).AddSingleton(new ServedSchema(Shelf.Schema));
        _server = builder.Build();
        _server.MapPaperGraphQL();
        await _server.StartAsync();
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task Whoever_sits_there_writes()
    {
        var response = await PostAsync("application/json", $"Host: {Ours}");

        Assert.Equal((200, 1), (response.Status, _shelf.Books));
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("multipart/form-data; boundary=x")]
    [InlineData("application/json")]
    public async Task A_page_elsewhere_writes_nothing_whatever_it_calls_it(string type)
    {
        foreach (var origin in new[] { "https://evil.example", "null", "http://localhost:3000", $"http://127.0.0.1.evil.example:{Address.Port}" })
            Refuses(await PostAsync(type, $"Host: {Ours}\nOrigin: {origin}"));
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("multipart/form-data; boundary=x")]
    public async Task A_form_that_a_browser_sends_without_an_origin_writes_nothing(string type)
    {
        Assert.Equal(415, (await PostAsync(type, $"Host: {Ours}\nSec-Fetch-Site: cross-site\nSec-Fetch-Mode: navigate")).Status);
        Assert.Equal(415, (await PostAsync(type, $"Host: {Ours}")).Status);
        Assert.Equal(0, _shelf.Books);
    }

    [Fact]
    public async Task A_name_that_was_bound_to_this_machine_since_is_not_ours()
    {
        foreach (var host in new[] { $"evil.example:{Address.Port}", "evil.example", $"localhost.evil.example:{Address.Port}", $"0.0.0.0:{Address.Port}" })
        {
            Refuses(await PostAsync("application/json", $"Host: {host}\nOrigin: http://{host}\nSec-Fetch-Site: same-origin"));
            Refuses(await GetAsync($"Host: {host}\nSec-Fetch-Site: same-origin"));
        }
    }

    [Fact]
    public async Task A_request_without_a_host_is_not_for_us() => Refuses(await RawResponse.OfAsync(Address, "GET /graphql?query={books} HTTP/1.0"));

    [Theory]
    [InlineData("https://evil.example")]
    [InlineData("null")]
    public async Task A_preflight_of_a_page_elsewhere_allows_it_nothing(string origin) => Refuses(await RawResponse.OfAsync(
        Address,
        $"OPTIONS /graphql HTTP/1.1\nHost: {Ours}\nOrigin: {origin}\nAccess-Control-Request-Method: POST\nAccess-Control-Request-Headers: content-type\nAccess-Control-Request-Private-Network: true"));

    [Theory]
    [InlineData("cross-site", "no-cors")]
    [InlineData("same-site", "no-cors")]
    [InlineData("cross-site", "cors")]
    public async Task An_image_or_a_script_of_a_page_elsewhere_asks_for_nothing(string site, string mode) =>
        Refuses(await GetAsync($"Host: {Ours}\nSec-Fetch-Site: {site}\nSec-Fetch-Mode: {mode}"));

    [Fact]
    public async Task A_link_that_somebody_follows_is_answered_to_them_and_not_to_the_page()
    {
        var response = await GetAsync($"Host: {Ours}\nSec-Fetch-Site: cross-site\nSec-Fetch-Mode: navigate");

        Assert.Equal(200, response.Status);
        Assert.DoesNotContain("Access-Control", response.Head, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("X-Content-Type-Options: nosniff", response.Head, StringComparison.Ordinal);
        Assert.Equal(405, (await RawResponse.OfAsync(Address, $"GET /graphql?query=mutation{{add}} HTTP/1.1\nHost: {Ours}")).Status);
    }

    [Fact]
    public async Task A_socket_is_opened_neither_by_a_page_elsewhere_nor_under_a_name_that_was_bound_since()
    {
        foreach (var from in new[] { $"Host: {Ours}\nOrigin: https://evil.example", $"Host: {Ours}\nOrigin: null", "Host: evil.example\nOrigin: http://evil.example" })
            Refuses(await OpenSocketAsync(from));
        Assert.Equal(101, (await OpenSocketAsync($"Host: {Ours}\nOrigin: http://{Ours}")).Status);
    }

    private Task<RawResponse> PostAsync(string type, string headers) => RawResponse.OfAsync(Address, $"POST /graphql HTTP/1.1\n{headers}\nContent-Type: {type}", Write);

    private Task<RawResponse> GetAsync(string headers) => RawResponse.OfAsync(Address, $"GET /graphql?query={{books}} HTTP/1.1\n{headers}");

    private Task<RawResponse> OpenSocketAsync(string headers) => RawResponse.OfAsync(
        Address,
        $"GET /graphql HTTP/1.1\n{headers}\nConnection: Upgrade\nUpgrade: websocket\nSec-WebSocket-Version: 13\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\nSec-WebSocket-Protocol: graphql-transport-ws");

    private void Refuses(RawResponse response)
    {
        Assert.Equal((403, 0), (response.Status, _shelf.Books));
        Assert.DoesNotContain("Access-Control", response.Head, StringComparison.OrdinalIgnoreCase);
    }
}
