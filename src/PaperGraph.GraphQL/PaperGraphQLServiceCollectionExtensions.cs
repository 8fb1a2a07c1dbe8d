using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using PaperGraph.Core.Changes;
using PaperGraph.Core.Imports;
using PaperGraph.Core.Storage;
using PaperGraph.GraphQL.Access;
using PaperGraph.GraphQL.Annotations;
using PaperGraph.GraphQL.Changes;
using PaperGraph.GraphQL.Coverage;
using PaperGraph.GraphQL.Editing;
using PaperGraph.GraphQL.Errors;
using PaperGraph.GraphQL.Following;
using PaperGraph.GraphQL.Following.Sockets;
using PaperGraph.GraphQL.Http;
using PaperGraph.GraphQL.Imports;
using PaperGraph.GraphQL.Limits;
using PaperGraph.GraphQL.Nodes;
using PaperGraph.GraphQL.Paging;
using PaperGraph.GraphQL.Papers;
using PaperGraph.GraphQL.Paths;
using PaperGraph.GraphQL.People;
using PaperGraph.GraphQL.Plans;
using PaperGraph.GraphQL.Related;
using PaperGraph.GraphQL.Resolving;
using PaperGraph.GraphQL.Search;
using PaperGraph.GraphQL.Serving;
using PaperGraph.GraphQL.Sessions;
using PaperGraph.GraphQL.Tags;
using PaperGraph.GraphQL.Timeline;
using PaperGraph.GraphQL.Topics;

namespace PaperGraph.GraphQL;

/// <summary>Adds what every engine needs to serve the graph.</summary>
public static class PaperGraphQLServiceCollectionExtensions
{
    /// <summary>Adds the resolver map and the limits; the caller has registered an <see cref="Core.Storage.IPaperStore" />, an <see cref="Core.Editing.IEditing" /> and an <see cref="Core.Plans.IPlanning" />, and adds an engine.</summary>
    public static IServiceCollection AddPaperGraphQL(this IServiceCollection services)
    {
        services.AddOptions<LimitsOptions>()
            .BindConfiguration(LimitsOptions.SectionName).ValidateDataAnnotations().ValidateOnStart();
        services.AddOptions<AccessOptions>()
            .BindConfiguration(AccessOptions.SectionName).ValidateDataAnnotations().ValidateOnStart();
        services.AddOptions<FollowingOptions>()
            .BindConfiguration(FollowingOptions.SectionName).ValidateDataAnnotations().ValidateOnStart();
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<ImportNews>();
        services.TryAddSingleton(provider => new ChangeNews(provider.GetRequiredService<IPaperStore>(), provider.GetRequiredService<IPaperStore>()));
        return services
            .AddAccess().AddHostedService<ChangeWatch>()
            .AddSingleton<SocketServices>().AddSingleton<ISocketAdmission>(provider => provider.GetRequiredService<Doorkeeper>())
            .AddSingleton<RequestBody>().AddSingleton<BatchReader>().AddSingleton<RequestReader>()
            .AddSingleton<PageArguments>().AddSingleton<QueryLimits>().AddSingleton<Turnstiles>().AddSingleton<ErrorTranslator>()
            .AddSingleton<NodeLoader>().AddSingleton<TopicLookup>().AddSingleton<PaperLookup>()
            .AddSingleton<PaperFilter>().AddSingleton<AnnotationFilter>().AddSingleton<ReasonEvidence>().AddSingleton<PlanGate>()
            .AddParts()
            .AddSingleton(new ServedSchema(SchemaText.Sdl))
            .AddSingleton(provider => new ResolverMap(provider.GetServices<IResolverPart>()));
    }

    private static IServiceCollection AddAccess(this IServiceCollection services)
    {
        services.AddOptions<AuthOptions>()
            .BindConfiguration(AuthOptions.SectionName).ValidateDataAnnotations().ValidateOnStart();
        return services
            .AddSingleton<KeyRing>().AddSingleton<FailureCounts>().AddSingleton<Locality>().AddSingleton<Doorkeeper>()
            .AddSingleton<IHttpContextFactory, KeylessContexts>().AddSingleton<IStartupFilter, TrustedProxies>()
            .AddHostedService<AccessNotice>();
    }

    private static IServiceCollection AddParts(this IServiceCollection services) => services
        .AddSingleton<IResolverPart, PageFields>()
        .AddSingleton<IResolverPart, NodeFields>()
        .AddSingleton<IResolverPart, PaperFields>()
        .AddSingleton<IResolverPart, TopicFields>()
        .AddSingleton<IResolverPart, PaperTopicFields>()
        .AddSingleton<IResolverPart, TagFields>()
        .AddSingleton<IResolverPart, PersonFields>()
        .AddSingleton<IResolverPart, AnnotationFields>()
        .AddSingleton<IResolverPart, RelatedFields>()
        .AddSingleton<IResolverPart, SearchFields>()
        .AddSingleton<IResolverPart, PathFields>()
        .AddSingleton<IResolverPart, CoverageFields>()
        .AddSingleton<IResolverPart, TimelineFields>()
        .AddSingleton<IResolverPart, ImportFields>()
        .AddSingleton<IResolverPart, ChangeFields>()
        .AddSingleton<IResolverPart, EditFields>()
        .AddSingleton<IResolverPart, SessionFields>()
        .AddSingleton<IResolverPart, SessionEditFields>()
        .AddSingleton<IResolverPart, AgendaFields>()
        .AddSingleton<IResolverPart, PlanFields>()
        .AddSingleton<IResolverPart, ServerFields>();
}
