using Microsoft.Extensions.DependencyInjection;

namespace PaperGraph.Calendar;

/// <summary>Adds the group's calendar.</summary>
public static class CalendarServiceCollectionExtensions
{
    /// <summary>Adds the calendar; the caller has registered an <see cref="Core.Storage.IPaperStore" />.</summary>
    public static IServiceCollection AddSessionCalendar(this IServiceCollection services)
    {
        services.AddOptions<SessionTimeOptions>()
            .BindConfiguration(SessionTimeOptions.SectionName).ValidateDataAnnotations().ValidateOnStart();
        return services.AddSingleton<SessionCalendar>();
    }
}
