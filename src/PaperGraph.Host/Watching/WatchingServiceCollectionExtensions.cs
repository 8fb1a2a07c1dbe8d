using Microsoft.Extensions.Logging.Console;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;
using PaperGraph.Host.Start;

namespace PaperGraph.Host.Watching;

/// <summary>Lets others watch the server: traces and metrics where an exporter is set, and logs as JSON where that is chosen.</summary>
internal static class WatchingServiceCollectionExtensions
{
    /// <summary>The setting, as OpenTelemetry names it in the environment, of where traces and metrics are sent; nothing listens to either without it.</summary>
    public const string Endpoint = "OTEL_EXPORTER_OTLP_ENDPOINT";

    private const string Ours = "PaperGraph.*";
    private const string JsonSection = "Logging:Console:FormatterOptions";

    private static readonly string[] Frameworks = ["Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel", "System.Runtime"];

    /// <summary>Adds it; the other settings are OpenTelemetry's own, <c>OTEL_…</c>.</summary>
    public static IServiceCollection AddWatching(this IServiceCollection services, IConfiguration configuration)
    {
        services.Configure<JsonConsoleFormatterOptions>(json => WriteWhenAndWhere(json, configuration.GetSection(JsonSection)));
        if (string.IsNullOrEmpty(configuration[Endpoint]))
            return services;
        services.AddOpenTelemetry()
            .ConfigureResource(resource => resource.Clear().AddService("papergraph", serviceVersion: Product.Version).AddTelemetrySdk().AddEnvironmentVariableDetector())
            .WithTracing(traces => traces.AddSource(Ours).AddAspNetCoreInstrumentation().AddOtlpExporter())
            .WithMetrics(metrics => metrics.AddMeter([Ours, .. Frameworks]).AddOtlpExporter());
        return services;
    }

    // A line of JSON is read by programs, elsewhere and later; what a setting says goes before.
    private static void WriteWhenAndWhere(JsonConsoleFormatterOptions json, IConfiguration told)
    {
        json.IncludeScopes = told.GetValue(nameof(json.IncludeScopes), defaultValue: true);
        json.UseUtcTimestamp = told.GetValue(nameof(json.UseUtcTimestamp), defaultValue: true);
        json.TimestampFormat = told.GetValue(nameof(json.TimestampFormat), defaultValue: "O");
    }
}
