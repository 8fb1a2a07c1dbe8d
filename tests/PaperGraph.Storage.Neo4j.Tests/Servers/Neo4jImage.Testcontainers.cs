using DotNet.Testcontainers.Builders;

namespace PaperGraph.Storage.Neo4j.Tests.Servers;

internal static partial class Neo4jImage
{
    public static ContainerBuilder Begin() => new ContainerBuilder(Name)
        .WithWaitStrategy(Wait.ForUnixContainer().UntilHttpRequestIsSucceeded(request => request.ForPath("/").ForPort(HttpPort)));
}
