using System.Net.Sockets;

namespace PaperGraph.Storage.Neo4j.Tests.Faults;

internal sealed class ProxiedConnection(TcpClient client)
{
    private readonly TcpClient _server = new();

    public async Task RunAsync(string host, int port)
    {
        try
        {
            await _server.ConnectAsync(host, port);
            client.NoDelay = _server.NoDelay = true;
            await Task.WhenAny(CopyAsync(client, _server), CopyAsync(_server, client));
        }
        catch (Exception failure) when (failure is SocketException or ObjectDisposedException or InvalidOperationException)
        {
            // It was cut, or there is no server.
        }

        Cut();
    }

    /// <summary>Resets both ends, as a machine does that goes away.</summary>
    public void Cut()
    {
        Reset(client);
        Reset(_server);
    }

    private static async Task CopyAsync(TcpClient source, TcpClient target)
    {
        try
        {
            await source.GetStream().CopyToAsync(target.GetStream());
        }
        catch (Exception failure) when (failure is IOException or ObjectDisposedException or InvalidOperationException)
        {
            // One of the ends is gone.
        }
    }

    private static void Reset(TcpClient end)
    {
        try
        {
            end.Client?.Close(timeout: 0);
        }
        catch (ObjectDisposedException)
        {
            // It was cut before.
        }

        end.Dispose();
    }
}
