using PaperGraph.GraphQL.HotChocolate;

namespace PaperGraph.Benchmarks.Pages;

internal sealed partial record Engine
{
    static partial void AddHotChocolate(ICollection<Engine> engines) =>
        engines.Add(new("HotChocolate", services => services.AddGraphQLEngine(), endpoints => endpoints.MapPaperGraphQL()));
}
