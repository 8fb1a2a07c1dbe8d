using PaperGraph.Core.Storage;
using PaperGraph.Storage.Embedded;

namespace PaperGraph.Host.Start;

/// <summary>Adds the store that the settings name.</summary>
internal static class StoreChoice
{
    /// <summary>The kinds there are, for a person to choose from.</summary>
    public static string Kinds => string.Join(" or ", Enum.GetNames<StoreKind>());

    /// <summary>Adds the store of <see cref="StoreOptions.Kind" />. Of a kind that there is not, one that says so when it is asked for.</summary>
    public static IServiceCollection AddChosenStore(this IServiceCollection services, IConfiguration configuration)
    {
        var told = configuration[$"{StoreOptions.SectionName}:{nameof(StoreOptions.Kind)}"];
        var kind = string.IsNullOrEmpty(told) ? new StoreOptions().Kind : KindOf(told);
        return kind is { } known
            ? services.AddStore(known)
            : services.AddSingleton<IPaperStore>(_ => throw new StoreUnavailableException($"Storage:Kind is “{told}”. It can be {Kinds}."));
    }

    /// <summary>Adds the store of a kind.</summary>
    public static IServiceCollection AddStore(this IServiceCollection services, StoreKind kind) => kind switch
    {
        StoreKind.Embedded => services.AddEmbeddedStore(),
        StoreKind.Neo4j => services.AddNeo4j(),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "There is no such store."),
    };

    /// <summary>The kind of a name, in any case; null where there is none.</summary>
    public static StoreKind? KindOf(string told) =>
        Enum.GetNames<StoreKind>().Contains(told, StringComparer.OrdinalIgnoreCase) ? Enum.Parse<StoreKind>(told, ignoreCase: true) : null;
}
