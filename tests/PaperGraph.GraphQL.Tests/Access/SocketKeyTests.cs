using System.Net;
using PaperGraph.GraphQL.Access;

namespace PaperGraph.GraphQL.Tests.Access;

/// <summary>A browser can send no headers when it opens a socket, so the key comes with the first message.</summary>
public sealed class SocketKeyTests
{
    private const string Init = """{"type":"connection_init","payload":{"authorization":"Bearer the key"}}""";

    private static readonly (string, string)[] Ada = [("Auth:Keys:ada:Role", "MEMBER"), ("Auth:Keys:ada:Hash", KeyHash.Of("the key"))];

    [Fact]
    public async Task Who_sends_a_key_is_let_in_with_its_role()
    {
        var shelf = new Shelf();
        await using var server = await shelf.StartAsync(Ada);
        using var socket = await server.OpenSocketAsync();
        await socket.SendAsync(Init);
        Assert.Equal("""{"type":"connection_ack"}""", await socket.ReadAsync());

        await socket.SubscribeAsync("1", "mutation { add }");
        Assert.Equal("""{"id":"1","type":"next","payload":{"data":{"add":"ada"}}}""", await socket.ReadAsync());
        Assert.Equal("""{"id":"1","type":"complete"}""", await socket.ReadAsync());

        await socket.SubscribeAsync("2", "mutation { add clear }");
        Assert.Equal("FORBIDDEN", await socket.ReadErrorAsync("2"));
        Assert.Equal(1, shelf.Books);
    }

    [Theory]
    [InlineData("""{"type":"connection_init"}""")]
    [InlineData("""{"type":"connection_init","payload":{}}""")]
    [InlineData("""{"type":"connection_init","payload":{"authorization":"Bearer another key"}}""")]
    public async Task Who_sends_none_or_a_wrong_one_is_not_let_in(string init)
    {
        await using var server = await Shelf.ServeAsync(Ada);
        using var socket = await server.OpenSocketAsync();

        await socket.SendAsync(init);

        Assert.Equal("closed 4403", await socket.ReadAsync());
        Assert.DoesNotContain(server.Log.Lines, line => line.Line.Contains("another key", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("127.0.0.1", null)]
    [InlineData("192.168.0.7", "FORBIDDEN")]
    public async Task Without_Auth_it_counts_where_the_socket_comes_from(string address, string? code)
    {
        await using var server = await Shelf.ServeAsync();
        server.From = IPAddress.Parse(address);
        using var socket = await server.OpenSocketAsync();
        await socket.SendAsync("""{"type":"connection_init"}""");
        await socket.ReadAsync();

        await socket.SubscribeAsync("1", "mutation { clear }");

        if (code is null)
            Assert.Equal("""{"id":"1","type":"next","payload":{"data":{"clear":"local"}}}""", await socket.ReadAsync());
        else
            Assert.Equal(code, await socket.ReadErrorAsync("1"));
    }
}
