using System.Collections.Concurrent;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;
using PaperGraph.Host.Tests.Seed;

namespace PaperGraph.Host.Tests.Watching;

[Collection(nameof(Alone))]
public sealed class ExportTests
{
    [Fact]
    public async Task Traces_and_metrics_come_to_where_the_exporter_sends_them()
    {
        var received = new ConcurrentDictionary<string, string>();
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        await using var receiver = builder.Build();
        receiver.MapPost("/v1/{signal}", async (string signal, HttpRequest request) =>
        {
            using var body = new MemoryStream();
            await request.Body.CopyToAsync(body);
            received.AddOrUpdate(signal, _ => Encoding.Latin1.GetString(body.ToArray()), (_, before) => before + Encoding.Latin1.GetString(body.ToArray()));
        });
        await receiver.StartAsync();
        await using var server = new SeedServer
        {
            Settings = new Dictionary<string, string>
            {
                ["OTEL_EXPORTER_OTLP_ENDPOINT"] = receiver.Urls.Single(),
                ["OTEL_EXPORTER_OTLP_PROTOCOL"] = "http/protobuf",
            },
        };
        await server.InitializeAsync();
        await server.AskAsync("query Exported { papers(first: 2) { nodes { title } } }");

        Assert.True(server.Services.GetRequiredService<TracerProvider>().ForceFlush());
        Assert.True(server.Services.GetRequiredService<MeterProvider>().ForceFlush());

        Assert.Contains("query Exported", received["traces"], StringComparison.Ordinal);
        Assert.Contains("papergraph.graphql.operation.duration", received["metrics"], StringComparison.Ordinal);
        Assert.Contains("papergraph", received["traces"], StringComparison.Ordinal);
    }
}
