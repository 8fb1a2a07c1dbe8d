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
    public async Task A_request_that_does_not_end_is_not_waited_for_long()
    {
        using var server = new ServerProcess(
            "--urls=http://127.0.0.1:0", $"--Storage:Path={_folder.FullName}", $"--Import:Folder={_folder.FullName}", "--Limits:Timeout=00:05:00");
        var address = new Uri(await server.ReadBehindAsync("Now listening on: "));
        using var client = new TcpClient(address.Host, address.Port);
        await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes(
            $"POST /graphql HTTP/1.1\r\nhost: {address.Authority}\r\ncontent-type: application/json\r\ncontent-length: 100\r\nexpect: 100-continue\r\n\r\n"));
        // It is being read: the server asks for more.
        await client.GetStream().ReadExactlyAsync(new byte[25]);

        var (exitCode, time) = await server.EndAsync();

        Assert.Equal(0, exitCode);
        Assert.InRange(time, TimeSpan.Zero, TimeSpan.FromSeconds(9));
    }
}
