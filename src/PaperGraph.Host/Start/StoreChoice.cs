using PaperGraph.Core.Storage;
using PaperGraph.Storage.Embedded;

namespace PaperGraph.Host.Start;

/// <summary>Adds the store that the settings name.</summary>
internal static class StoreChoice
{
    /// <summary>Adds the store of <see cref="StoreOptions.Kind" />. Of a kind that there is not, one that says so when it is asked for.</summary>
    public static IServiceCollection AddChosenStore(this IServiceCollection services, IConfiguration configuration)
    {
        var told = configuration[$"{StoreOptions.SectionName}:{nameof(StoreOptions.Kind)}"];
        return KindOf(told) switch
        {
            StoreKind.Embedded => services.AddEmbeddedStore(),
            StoreKind.Neo4j => services.AddNeo4j(),
            _ => services.AddSingleton<IPaperStore>(_ => throw new StoreUnavailableException(
                $"Storage:Kind is “{told}”. It can be {string.Join(" or ", Enum.GetNames<StoreKind>())}.")),
        };
    }

    private static StoreKind? KindOf(string? told)
    {
        if (string.IsNullOrEmpty(told))
            return new StoreOptions().Kind;
        return Enum.GetNames<StoreKind>().Contains(told, StringComparer.OrdinalIgnoreCase) ? Enum.Parse<StoreKind>(told, ignoreCase: true) : null;
    }
}
