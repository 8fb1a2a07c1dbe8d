using Microsoft.Extensions.DependencyInjection;
using PaperGraph.GraphQL.Operations;
using PaperGraph.GraphQL.Portable.Binding;
using PaperGraph.GraphQL.Portable.Documents;
using PaperGraph.GraphQL.Portable.Execution;
using PaperGraph.GraphQL.Portable.Http;
using PaperGraph.GraphQL.Serving;

namespace PaperGraph.GraphQL.Portable;

/// <summary>Adds GraphQL.NET as the engine.</summary>
public static class PortableGraphQLServiceCollectionExtensions
{
    /// <summary>Adds the engine; the caller has added <see cref="PaperGraphQLServiceCollectionExtensions.AddPaperGraphQL" />.</summary>
    public static IServiceCollection AddGraphQLEngine(this IServiceCollection services) => services
        .AddSingleton(new GraphQLEngine("GraphQL.NET"))
        .AddSingleton<BoundSchema>().AddSingleton<Introspection>().AddSingleton<ExecutionServices>()
        .AddSingleton<KeptDocuments<KnownDocument>>().AddSingleton<DocumentReader>().AddSingleton<RequestPreparer>().AddSingleton<RequestSteps>().AddSingleton<RequestExecutor>()
        .AddSingleton<IOperationExecutor, StreamExecutor>().AddSingleton<GraphQLTransport>();
}
