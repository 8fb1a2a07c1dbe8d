using HotChocolate.Execution.Configuration;
using HotChocolate.Language;
using Microsoft.Extensions.DependencyInjection;
using PaperGraph.Core.Timeline;
using PaperGraph.GraphQL.HotChocolate.Batching;
using PaperGraph.GraphQL.HotChocolate.Binding;
using PaperGraph.GraphQL.HotChocolate.Errors;
using PaperGraph.GraphQL.HotChocolate.Execution;
using PaperGraph.GraphQL.HotChocolate.Following;
using PaperGraph.GraphQL.HotChocolate.Http;
using PaperGraph.GraphQL.Limits;
using PaperGraph.GraphQL.Operations;
using PaperGraph.GraphQL.Resolving;
using PaperGraph.GraphQL.Serving;

namespace PaperGraph.GraphQL.HotChocolate;

/// <summary>Adds Hot Chocolate as the engine.</summary>
public static class HotChocolateServiceCollectionExtensions
{
    /// <summary>Adds the engine; the caller has added <see cref="PaperGraphQLServiceCollectionExtensions.AddPaperGraphQL" />.</summary>
    public static IServiceCollection AddGraphQLEngine(this IServiceCollection services)
    {
        services.AddSingleton(new GraphQLEngine("HotChocolate"))
            .AddSingleton<KeptDocuments<CachedDocument>>().AddSingleton<IDocumentCache, DocumentCache>()
            .AddSingleton<ErrorMap>().AddSingleton<GatedTransport>()
            .AddSingleton<IOperationExecutor, StreamExecutor>()
            .AddScoped<Waves>();

        // What the gate let through is within the limits; the engine's own stand out of the way.
        services.AddGraphQLServer(disableDefaultSecurity: true)
            .ModifyParserOptions(options => options.MaxAllowedFields = int.MaxValue)
            .SetMaxAllowedValidationErrors(QueryLimits.MostErrors)
            .BindMap()
            .UsePipeline();
        return services;
    }

    private static IRequestExecutorBuilder BindMap(this IRequestExecutorBuilder builder) => builder
        .AddDocument((services, _) => ValueTask.FromResult(Utf8GraphQLParser.Parse(services.GetRequiredService<ServedSchema>().Sdl)))
        .AddType(new TextScalarType<DateOnly>(TextFormats.Date)).AddType(new TextScalarType<Month>(TextFormats.Month))
        .AddType(new TextScalarType<DateTimeOffset>(TextFormats.Instant)).AddType(new TextScalarType<Uri>(TextFormats.Url))
        .ModifyOptions(options =>
        {
            options.DefaultQueryDependencyInjectionScope = global::HotChocolate.Types.DependencyInjectionScope.Request;
            options.EnableTag = false;
            options.EnableOneOf = false;
        })
        .ConfigureSchema((services, schema) => schema.TryAddTypeInterceptor(new MapTypeInterceptor(services.GetRequiredService<ResolverMap>())))
        .AddErrorFilter(services => services.GetRequiredService<ErrorMap>());

    private static IRequestExecutorBuilder UsePipeline(this IRequestExecutorBuilder builder) => builder
        .UseRequest<AnswerMiddleware>()
        .UseDocumentCache()
        .UseDocumentParser()
        .UseRequest<DocumentMiddleware>()
        .UseDocumentValidation()
        .UseOperationCache()
        .UseOperationResolver()
        .UseOperationVariableCoercion()
        .UseRequest<LimitsMiddleware>()
        .UseRequest<RolesMiddleware>()
        .UseRequest<CostAloneMiddleware>()
        .UseRequest<SecondLookMiddleware>()
        .UseOperationExecution();
}
