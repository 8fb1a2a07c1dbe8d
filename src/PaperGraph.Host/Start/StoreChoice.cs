using PaperGraph.Storage.Embedded;
using PaperGraph.Storage.Neo4j;

namespace PaperGraph.Host.Start;

/// <summary>Adds the store that the settings name.</summary>
internal static class StoreChoice
{
    /// <summary>Adds the store of <see cref="StoreOptions.Kind" />; what it would be without another word is the embedded one.</summary>
    /// <exception cref="StartException">There is no store of that kind.</exception>
    public static IServiceCollection AddChosenStore(this IServiceCollection services, IConfiguration configuration)
    {
        var told = configuration[$"{StoreOptions.SectionName}:{nameof(StoreOptions.Kind)}"];
        return KindOf(told) switch
        {
            StoreKind.Neo4j => services.AddNeo4jStore(),
            _ => services.AddEmbeddedStore(),
        };
    }

    private static StoreKind KindOf(string? told)
    {
        if (string.IsNullOrEmpty(told))
            return new StoreOptions().Kind;
        return Enum.TryParse<StoreKind>(told, ignoreCase: true, out var kind) && Enum.IsDefined(kind) && !char.IsDigit(told[0])
            ? kind
            : throw new StartException($"Storage:Kind is “{told}”. It can be {string.Join(" or ", Enum.GetNames<StoreKind>())}.");
    }
}
