using System.Security.Cryptography;
using Microsoft.Net.Http.Headers;
using PaperGraph.Calendar;
using PaperGraph.GraphQL.Http;

namespace PaperGraph.Host.Calendars;

/// <summary>The group's calendar, for programs that come for it again and again.</summary>
internal static class CalendarEndpoint
{
    private const string ContentType = "text/calendar; charset=utf-8";

    /// <summary>Maps <c>/calendar.ics</c>, behind the gate.</summary>
    public static void MapCalendar(this IEndpointRouteBuilder endpoints)
    {
        var calendar = endpoints.ServiceProvider.GetRequiredService<SessionCalendar>();
        var pipeline = endpoints.CreateApplicationBuilder();
        pipeline.UseCalendarGate().Run(context => AnswerAsync(context, calendar));
        endpoints.Map("/calendar.ics", pipeline.Build());
    }

    private static async Task AnswerAsync(HttpContext context, SessionCalendar calendar)
    {
        var bytes = await calendar.WriteAsync(context.RequestAborted);
        context.Response.Headers.XContentTypeOptions = "nosniff";
        await TypedResults.Bytes(bytes, ContentType, entityTag: TagOf(bytes)).ExecuteAsync(context);
    }

    private static EntityTagHeaderValue TagOf(byte[] bytes) => new($"\"{Convert.ToHexStringLower(SHA256.HashData(bytes))}\"");
}
