using System.Net.Http.Json;
using System.Net.Sockets;
using System.Text;
using System.Text.Json.Nodes;

namespace PaperGraph.Host.Tests.Start;

/// <summary>Whoever sends next to nothing holds nothing.</summary>
public sealed class SlowClientTests : IDisposable
{
    private const int Clients = 50;
    private const string Question = """{"query":"{ __typename }"}""";

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

    [Fact]
    public async Task Many_that_send_their_headers_byte_by_byte_hold_no_place_of_a_request_and_are_answered_in_the_end()
    {
        using var server = new ServerProcess(
            "--urls=http://127.0.0.1:0", $"--Storage:Path={_folder.FullName}", $"--Import:Folder={_folder.FullName}", "--Limits:MaxRequestsInFlight=2", "--Limits:MaxRequestsPerCaller=2");
        var address = new Uri(await server.ReadBehindAsync("Now listening on: "));
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        using var other = new HttpClient { BaseAddress = address };
        var headers = $"POST /graphql HTTP/1.1\r\nhost: {address.Authority}\r\nconnection: close\r\ncontent-type: application/json\r\ncontent-length: {Question.Length}\r\n\r";
        var slow = Enumerable.Range(0, Clients).Select(_ => new TcpClient(address.Host, address.Port) { NoDelay = true }).ToList();

        foreach (var line in headers.Split('\n').Select((line, number) => number == 0 ? line : $"\n{line}"))
        {
            foreach (var sign in line)
                await Task.WhenAll(slow.Select(client => client.GetStream().WriteAsync(new[] { (byte)sign }, patience.Token).AsTask()));
            Assert.Equal("Query", await AskAsync(other, patience.Token));
        }

        foreach (var client in slow)
            Assert.StartsWith("HTTP/1.1 200", await FinishAsync(client, patience.Token), StringComparison.Ordinal);
    }

    private static async Task<string?> AskAsync(HttpClient client, CancellationToken cancellationToken)
    {
        using var question = new StringContent(Question, null, "application/json");
        using var answer = await client.PostAsync(new Uri("/graphql", UriKind.Relative), question, cancellationToken);
        return (string?)(await answer.Content.ReadFromJsonAsync<JsonNode>(cancellationToken))?["data"]?["__typename"];
    }

    // The connection is closed behind the answer, when the request holds its place no more.
    private static async Task<string> FinishAsync(TcpClient client, CancellationToken cancellationToken)
    {
        using var whole = client;
        await whole.GetStream().WriteAsync(Encoding.ASCII.GetBytes($"\n{Question}"), cancellationToken);
        using var reader = new StreamReader(whole.GetStream());
        return await reader.ReadToEndAsync(cancellationToken);
    }
}
