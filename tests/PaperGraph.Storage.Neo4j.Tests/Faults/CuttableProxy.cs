using System.Net;
using System.Net.Sockets;

namespace PaperGraph.Storage.Neo4j.Tests.Faults;

/// <summary>Stands between a client and a server, hands on what they say, and can break their connections.</summary>
public sealed class CuttableProxy : IAsyncDisposable
{
    private readonly Lock _lock = new();
    private readonly HashSet<ProxiedConnection> _connections = [];
    private readonly List<Task> _work = [];
    private string _host;
    private int _port;
    private TcpListener? _listener;

    private CuttableProxy(string host, int port)
    {
        (_host, _port) = (host, port);
        Listen(port: 0);
    }

    /// <summary>Where the client finds it.</summary>
    public int Port { get; private set; }

    /// <summary>How many connections there were.</summary>
    public int Accepted { get; private set; }

    /// <summary>Stands before the server of an address.</summary>
    public static CuttableProxy Before(Uri server) => new(server.Host, server.Port);

    /// <summary>The server's address by way of this.</summary>
    public Uri Address(Uri server) => new UriBuilder(server) { Host = "127.0.0.1", Port = Port }.Uri;

    /// <summary>Breaks all connections; new ones are taken.</summary>
    public void Cut()
    {
        ProxiedConnection[] connections;
        lock (_lock)
        {
            connections = [.. _connections];
            _connections.Clear();
        }

        foreach (var connection in connections)
            connection.Cut();
    }

    /// <summary>Breaks all connections and refuses new ones.</summary>
    public void Refuse()
    {
        lock (_lock)
        {
            _listener?.Stop();
            _listener = null;
        }

        Cut();
    }

    /// <summary>Breaks all connections; new ones lead to another server.</summary>
    public void LeadTo(Uri server)
    {
        (_host, _port) = (server.Host, server.Port);
        Cut();
    }

    /// <summary>Takes connections again.</summary>
    public void GoOn() => Listen(Port);

    public async ValueTask DisposeAsync()
    {
        Refuse();
        await Task.WhenAll([.. _work]);
    }

    private void Listen(int port)
    {
        var listener = new TcpListener(IPAddress.Loopback, port);
        listener.Server.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.ReuseAddress, true);
        listener.Start();
        lock (_lock)
            _listener = listener;
        Port = ((IPEndPoint)listener.LocalEndpoint).Port;
        _work.Add(AcceptAsync(listener));
    }

    private async Task AcceptAsync(TcpListener listener)
    {
        var handled = new List<Task>();
        try
        {
            while (true)
                handled.Add(HandOnAsync(await listener.AcceptTcpClientAsync()));
        }
        catch (Exception failure) when (failure is SocketException or ObjectDisposedException or InvalidOperationException)
        {
            // The listener was stopped.
        }

        await Task.WhenAll(handled);
    }

    private async Task HandOnAsync(TcpClient client)
    {
        var connection = new ProxiedConnection(client);
        lock (_lock)
        {
            Accepted++;
            _connections.Add(connection);
        }

        await connection.RunAsync(_host, _port);
        lock (_lock)
            _connections.Remove(connection);
    }
}
