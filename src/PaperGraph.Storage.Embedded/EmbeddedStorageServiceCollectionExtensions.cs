using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using PaperGraph.Core.Copies;
using PaperGraph.Core.Storage;
using PaperGraph.Storage.Embedded.Backups;
using PaperGraph.Storage.Embedded.Copies;

namespace PaperGraph.Storage.Embedded;

/// <summary>Registers the embedded store.</summary>
public static class EmbeddedStorageServiceCollectionExtensions
{
    /// <summary>
    /// Adds the embedded store as the <see cref="IPaperStore" />, <see cref="EmbeddedBackup" />, and both ends of a copy; see <see cref="EmbeddedStoreOptions" />.
    /// </summary>
    public static IServiceCollection AddEmbeddedStore(this IServiceCollection services)
    {
        // Set one by one, as the binder is in a package that only the host has.
        services.AddOptions<EmbeddedStoreOptions>()
            .Configure<IConfiguration>((options, configuration) =>
                options.Path = configuration.GetSection(EmbeddedStoreOptions.SectionName)[nameof(options.Path)] ?? options.Path)
            .ValidateDataAnnotations().ValidateOnStart();
        services.AddTransient<ICopySource, EmbeddedCopySource>().AddTransient<ICopyTarget, EmbeddedCopyTarget>();
        return services.AddSingleton<EmbeddedBackup>().AddSingleton<IPaperStore, EmbeddedPaperStore>();
    }
}
