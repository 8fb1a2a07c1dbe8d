using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using PaperGraph.GraphQL.Portable;

namespace PaperGraph.Benchmarks.Pages;

/// <summary>What can serve the graph.</summary>
internal sealed partial record Engine(string Name, Action<IServiceCollection> Add, Action<IEndpointRouteBuilder> Map)
{
    /// <summary>Those that this build has; Hot Chocolate where the package feed serves it.</summary>
    public static IReadOnlyList<Engine> All()
    {
        var engines = new List<Engine> { new("GraphQL.NET", services => services.AddGraphQLEngine(), endpoints => endpoints.MapPaperGraphQL()) };
        AddHotChocolate(engines);
        return engines;
    }

    static partial void AddHotChocolate(ICollection<Engine> engines);
}
