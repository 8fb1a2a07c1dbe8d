using Microsoft.Extensions.DependencyInjection;
using PaperGraph.Core.Editing;
using PaperGraph.Core.Plans;
using PaperGraph.Core.Storage;

namespace PaperGraph.GraphQL.Tests.Fakes;

/// <summary>Adds what the graph is served from.</summary>
internal static class FakeServiceCollectionExtensions
{
    /// <summary>An empty store, and those who edit, read texts and plan as a test tells them.</summary>
    public static IServiceCollection AddFakes(this IServiceCollection services) => services
        .AddSingleton<IPaperStore>(new FakePaperStore())
        .AddSingleton<IEditing>(new FakeEditing())
        .AddSingleton<ITextImporting>(new FakeTextImporting())
        .AddSingleton<IPlanning>(new FakePlanning());
}
