using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using PaperGraph.Core.Plans;
using PaperGraph.Planning.Libraries;

namespace PaperGraph.Planning;

/// <summary>Adds the planner.</summary>
public static class PlanningServiceCollectionExtensions
{
    /// <summary>Adds <see cref="IPlanning" />; the caller has registered an <see cref="Core.Storage.IPaperStore" /> and an <see cref="Core.Editing.IEditing" />.</summary>
    public static IServiceCollection AddPaperPlanning(this IServiceCollection services)
    {
        services.TryAddSingleton(TimeProvider.System);
        return services.AddSingleton<SessionPlanner>().AddSingleton<LibraryReader>().AddSingleton<IPlanning, LibraryPlanning>();
    }
}
