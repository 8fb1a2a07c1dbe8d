using System.Net;
using System.Net.Sockets;
using DotNet.Testcontainers.Containers;

namespace PaperGraph.Storage.Neo4j.Tests.Servers;

/// <summary>A server in a container that is ours alone and goes with the tests.</summary>
internal sealed class ContainerServer(IContainer container) : IServerHost
{
    private const string User = "neo4j";

    public string? WhyNotStopped => null;

    public static async Task<FoundServer> BeginAsync()
    {
        // Ports of our own choice: those that Docker chooses are others after a stop and a start.
        var (http, bolt) = (FreePort(), FreePort());
        var password = Guid.NewGuid().ToString("N");
        var container = Neo4jImage.Begin()
            .WithEnvironment("NEO4J_AUTH", $"{User}/{password}")
            .WithEnvironment("NEO4J_server_bolt_advertised__address", $"localhost:{bolt}")
            .WithPortBinding(http, Neo4jImage.HttpPort)
            .WithPortBinding(bolt, Neo4jImage.BoltPort)
            .Build();
        await container.StartAsync();
        var address = new ServerAddress(Of("http", http), Of("bolt", bolt), User, password);
        return new(address, new ContainerServer(container));

        Uri Of(string scheme, int port) => new UriBuilder(scheme, container.Hostname, port).Uri;
    }

    public Task StopAsync() => container.StopAsync();

    public Task StartAsync() => container.StartAsync();

    public ValueTask DisposeAsync() => container.DisposeAsync();

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
