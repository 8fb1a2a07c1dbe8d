using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using PaperGraph.Core.Storage;
using PaperGraph.Storage.Embedded.Backups;

namespace PaperGraph.Storage.Embedded;

/// <summary>Registers the embedded store.</summary>
public static class EmbeddedStorageServiceCollectionExtensions
{
    /// <summary>
    /// Adds the embedded store as the <see cref="IPaperStore" />, and <see cref="EmbeddedBackup" />; see <see cref="EmbeddedStoreOptions" />.
    /// </summary>
    public static IServiceCollection AddEmbeddedStore(this IServiceCollection services)
    {
        // Set one by one, as the binder is in a package that only the host has.
        services.AddOptions<EmbeddedStoreOptions>()
            .Configure<IConfiguration>((options, configuration) =>
                options.Path = configuration.GetSection(EmbeddedStoreOptions.SectionName)[nameof(options.Path)] ?? options.Path)
            .ValidateDataAnnotations().ValidateOnStart();
        return services.AddSingleton<EmbeddedBackup>().AddSingleton<IPaperStore, EmbeddedPaperStore>();
    }
}
