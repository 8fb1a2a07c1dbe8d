using System.Net.Sockets;
using System.Text;

namespace PaperGraph.Host.Tests.Start;

/// <summary>Whoever sends next to nothing holds nothing.</summary>
public sealed class SlowClientTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("papergraph-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task A_body_that_does_not_come_is_not_waited_for_longer_than_a_request_may_take()
    {
        using var server = new ServerProcess(
            "--urls=http://127.0.0.1:0", $"--Storage:Path={_folder.FullName}", $"--Import:Folder={_folder.FullName}", "--Limits:Timeout=00:00:00.500");
        var address = new Uri(await server.ReadBehindAsync("Now listening on: "));
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        using var client = new TcpClient(address.Host, address.Port);
        await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes(
            $"POST /graphql HTTP/1.1\r\nhost: {address.Authority}\r\ncontent-type: application/json\r\ncontent-length: 1000\r\n\r\n{{"), patience.Token);

        using var reader = new StreamReader(client.GetStream());
        var answer = await reader.ReadToEndAsync(patience.Token);

        Assert.StartsWith("HTTP/1.1 503", answer, StringComparison.Ordinal);
        Assert.Contains("The request's body took longer than 0.5 seconds", answer, StringComparison.Ordinal);
    }
}
