using System.Net.Sockets;
using System.Text;

namespace PaperGraph.GraphQL.Tests.Http;

/// <summary>What a server says to a request that is sent as it stands, whatever a client of good manners would make of it.</summary>
internal sealed record RawResponse(int Status, string Head)
{
    public static async Task<RawResponse> OfAsync(Uri server, string request, string body = "")
    {
        using var timeLimit = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        using var client = new TcpClient();
        await client.ConnectAsync(server.Host, server.Port, timeLimit.Token);
        await using var stream = client.GetStream();
        var lines = body.Length == 0 ? request : $"{request}\nContent-Length: {Encoding.UTF8.GetByteCount(body)}";
        await stream.WriteAsync(Encoding.UTF8.GetBytes($"{lines}\n\n".ReplaceLineEndings("\r\n") + body), timeLimit.Token);
        using var reader = new StreamReader(stream);
        var head = new StringBuilder();
        while (await reader.ReadLineAsync(timeLimit.Token) is { Length: > 0 } line)
            head.AppendLine(line);
        return new RawResponse(int.Parse(head.ToString().Split(' ')[1], System.Globalization.CultureInfo.InvariantCulture), head.ToString());
    }
}
