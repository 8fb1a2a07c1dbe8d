namespace PaperGraph.GraphQL.Tests.Fakes;

/// <summary>A server with default settings over an empty store, for all tests of a class.</summary>
public sealed class DefaultServer : IAsyncLifetime
{
    private GraphQLServer? _server;

    public HttpClient Client => Server.Client;

    internal GraphQLServer Server => _server ?? throw new InvalidOperationException("The server is not started yet.");

    public async ValueTask InitializeAsync() => _server = await GraphQLServer.StartAsync();

    public ValueTask DisposeAsync() => _server?.DisposeAsync() ?? ValueTask.CompletedTask;
}
