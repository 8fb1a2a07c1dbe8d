using System.Net.Sockets;
using System.Text;

namespace PaperGraph.Host.Tests.Start;

/// <summary>A supervisor asks once, and waits ten seconds or so before it kills.</summary>
public sealed class EndTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("papergraph-");

    public EndTests() => Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no SIGTERM.");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task A_server_that_is_still_opening_its_store_ends_well()
    {
        using var server = new ServerProcess("--Storage:Kind=Neo4j", "--Neo4j:Uri=http://127.0.0.1:1", "--Neo4j:RetryFor=00:10:00");
        await server.ReadBehindAsync("on the neo4j store");

        Assert.Equal(0, (await server.EndAsync()).ExitCode);
    }

    [Fact]
    public async Task A_request_that_is_under_way_is_answered_and_no_other_is_taken_up()
    {
        const string Body = """{"query":"{ server { paperCount } }"}""";
        using var server = Serving("--Limits:ShutdownTimeout=00:00:50", "--Limits:Timeout=00:00:50");
        var address = new Uri(await server.ReadBehindAsync("Now listening on: "));
        using var client = await BeginAsync(address, Body.Length);

        server.Stop();
        await server.ReadBehindAsync("Application is shutting down...");
        await RefusedAsync(address);
        await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes(Body));
        using var answer = new StreamReader(client.GetStream());

        Assert.Contains("""{"data":{"server":{"paperCount":0}}""", await answer.ReadToEndAsync(), StringComparison.Ordinal);
        Assert.Equal(0, (await server.EndAsync()).ExitCode);
    }

    [Fact]
    public async Task A_request_that_does_not_end_is_not_waited_for_long()
    {
        using var server = Serving("--Limits:ShutdownTimeout=00:00:01", "--Limits:Timeout=00:05:00");
        var address = new Uri(await server.ReadBehindAsync("Now listening on: "));
        using var client = await BeginAsync(address, bodyLength: 100);

        var (exitCode, time) = await server.EndAsync();

        Assert.Equal(0, exitCode);
        Assert.InRange(time, TimeSpan.Zero, TimeSpan.FromSeconds(9));
    }

    private ServerProcess Serving(params IEnumerable<string> limits) =>
        new(["--urls=http://127.0.0.1:0", $"--Storage:Path={_folder.FullName}", $"--Import:Folder={_folder.FullName}", .. limits]);

    private static async Task<TcpClient> BeginAsync(Uri address, int bodyLength)
    {
        var client = new TcpClient(address.Host, address.Port);
        await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes(
            $"POST /graphql HTTP/1.1\r\nhost: {address.Authority}\r\ncontent-type: application/json\r\ncontent-length: {bodyLength}\r\nexpect: 100-continue\r\n\r\n"));
        // It is being read: the server asks for more.
        await client.GetStream().ReadExactlyAsync(new byte[25]);
        return client;
    }

    // The port is let go a moment after the server says that it ends.
    private static async Task RefusedAsync(Uri address)
    {
        while (true)
        {
            using var other = new TcpClient();
            try
            {
                await other.ConnectAsync(address.Host, address.Port);
            }
            catch (SocketException)
            {
                return;
            }
        }
    }
}
