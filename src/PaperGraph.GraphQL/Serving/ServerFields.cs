using System.Reflection;
using PaperGraph.Core.Storage;
using PaperGraph.GraphQL.Resolving;

namespace PaperGraph.GraphQL.Serving;

internal sealed class ServerFields(IPaperStore store, GraphQLEngine engine) : IResolverPart
{
    private static readonly string Version =
        typeof(ServerFields).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "0";

    public void AddTo(ResolverMapBuilder map)
    {
        map.Query("server", async call => new Server(engine.Name, store.Name, await store.CountAsync(call.Cancellation)));
        map.Type<Server>("Server")
            .Value("version", _ => Version)
            .Value("paperCount", server => server.Counts.Papers)
            .Value("annotationCount", server => server.Counts.Annotations)
            .Value("topicCount", server => server.Counts.Topics)
            .Value("tagCount", server => server.Counts.Tags)
            .Value("personCount", server => server.Counts.People)
            .Value("sessionCount", server => server.Counts.Sessions);
    }

    private sealed record Server(string Engine, string Store, StoreCounts Counts);
}
