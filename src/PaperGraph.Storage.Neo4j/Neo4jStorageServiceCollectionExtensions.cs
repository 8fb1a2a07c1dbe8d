using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using PaperGraph.Core.Copies;
using PaperGraph.Core.Storage;
using PaperGraph.Storage.Neo4j.Copies;
using PaperGraph.Storage.Neo4j.Sweeping;
using PaperGraph.Storage.Neo4j.Transport;
using PaperGraph.Storage.Neo4j.Transport.Http;

namespace PaperGraph.Storage.Neo4j;

/// <summary>Registers the store on Neo4j.</summary>
public static class Neo4jStorageServiceCollectionExtensions
{
    /// <summary>Adds Neo4j as the <see cref="IPaperStore" />, and both ends of a copy; see <see cref="Neo4jStoreOptions" />.</summary>
    public static IServiceCollection AddNeo4jStore(this IServiceCollection services)
    {
        services.AddOptions<Neo4jStoreOptions>()
            .Configure<IConfiguration>((options, configuration) => Neo4jStoreSettings.Read(configuration.GetSection(Neo4jStoreOptions.SectionName), options))
            .ValidateDataAnnotations().ValidateOnStart();
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<ICypherTransportFactory, HttpCypherTransportFactory>();
        services.AddSingleton<TransportChoice>();
        services.AddSingleton<IValidateOptions<Neo4jStoreOptions>>(provider => provider.GetRequiredService<TransportChoice>());
        services.AddTransient<ICopySource, Neo4jCopySource>().AddTransient<ICopyTarget, Neo4jCopyTarget>();
        services.AddSingleton(NewClient).AddSingleton<Neo4jPaperStore>().AddHostedService<RegularSweep>();
        return services.AddSingleton<IPaperStore>(provider => provider.GetRequiredService<Neo4jPaperStore>());
    }

    private static CypherClient NewClient(IServiceProvider provider)
    {
        var options = provider.GetRequiredService<IOptions<Neo4jStoreOptions>>().Value;
        var transport = provider.GetRequiredService<TransportChoice>().Make(options);
        return new CypherClient(transport, options, provider.GetRequiredService<TimeProvider>(), new Random());
    }
}
