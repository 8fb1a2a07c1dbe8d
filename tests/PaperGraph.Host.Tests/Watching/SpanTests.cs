using System.Diagnostics;
using System.Net.Http.Json;
using Microsoft.Extensions.DependencyInjection;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;
using PaperGraph.Core.Changes;
using PaperGraph.Host.Tests.Seed;

namespace PaperGraph.Host.Tests.Watching;

[Collection(nameof(Alone))]
public sealed class SpanTests
{
    [Fact]
    public async Task A_query_is_a_span_under_which_are_its_batches()
    {
        await using var server = new SeedServer();
        await server.InitializeAsync();
        using var said = new EverythingSaid();

        await server.AskAsync("query Page { papers(first: 2) { nodes { title topics { topic { name } } } } }");

        var query = Assert.Single(said.Spans, span => span.DisplayName == "query Page");
        Assert.Equal("Page", query.GetTagItem("graphql.operation.name"));
        var batches = said.Spans.Where(span => span.Source.Name == "PaperGraph.GraphQL" && span.ParentSpanId == query.SpanId);
        Assert.Equal(["Paper.topics", "PaperTopic.topic", "Query.papers"], batches.Select(span => span.DisplayName).Order(StringComparer.Ordinal));
        Assert.Equal(2, said.Spans.Single(span => span.DisplayName == "Paper.topics").GetTagItem("papergraph.graphql.batch.size"));
        var (_, _, tags) = Assert.Single(said.Measurements, one => one.Instrument == "papergraph.graphql.operation.duration");
        Assert.Equal("graphql.operation.type=query graphql.operation.name=Page", tags);
    }

    [Fact]
    public async Task A_refused_query_tells_its_code()
    {
        await using var server = new SeedServer();
        using var client = server.CreateClient();
        using var said = new EverythingSaid();

        using var response = await client.PostAsync("/graphql", new StringContent("""{"query":"query Wrong { nothing }"}""", new System.Net.Http.Headers.MediaTypeHeaderValue("application/json")));

        var (_, _, tags) = Assert.Single(said.Measurements, one => one.Instrument == "papergraph.graphql.operation.duration");
        Assert.Equal("graphql.operation.type=query graphql.operation.name=other error.type=GRAPHQL_VALIDATION_FAILED", tags);
        Assert.Equal(ActivityStatusCode.Error, said.Spans.Single(span => span.DisplayName == "query other").Status);
    }

    [Fact]
    public async Task The_first_pass_tells_what_it_imported_and_the_database_what_it_was_asked()
    {
        using var said = new EverythingSaid();
        await using var server = new SeedServer();
        await server.InitializeAsync();

        var dump = Assert.Single(said.Spans, span => Equals(span.GetTagItem("papergraph.import.file"), "deep-learning.hypothesis.txt"));
        Assert.Equal("DONE", dump.GetTagItem("papergraph.import.status"));
        Assert.Contains(said.Spans, span => span.Source.Name == "PaperGraph.Storage.Embedded" && span.ParentSpanId == dump.SpanId && span.DisplayName == "SwitchOnAsync");
        Assert.Equal(dump.GetTagItem("papergraph.import.entries"), (int)said.Measurements.Where(one => one.Instrument == "papergraph.import.entries").Sum(one => one.Value)
            - (int)said.Spans.Where(span => span.DisplayName == "import" && span != dump).Sum(span => (int?)span.GetTagItem("papergraph.import.entries") ?? 0));
        Assert.Equal(0, said.Measurements.Where(one => one.Instrument == "papergraph.import.queue.length").Sum(one => one.Value));
    }

    [Fact]
    public async Task A_plan_tells_its_status_and_its_time()
    {
        await using var server = new SeedServer();
        await server.InitializeAsync();
        using var said = new EverythingSaid();

        await server.AskAsync("""{ proposePlan(input: { from: "2024-01-08", sessions: 2, topics: ["attention"] }) { status } }""");

        Assert.Equal("OPTIMAL", Assert.Single(said.Spans, span => span.DisplayName == "plan").GetTagItem("papergraph.plan.status"));
        Assert.Single(said.Measurements, one => one.Instrument == "papergraph.plan.wait.duration");
    }

    [Fact]
    public async Task A_mutation_is_a_span_with_what_the_store_was_asked_to_write_within_it()
    {
        await using var server = new SeedServer();
        await server.InitializeAsync();
        using var said = new EverythingSaid();

        await server.AskAsync("""mutation Add { addPaper(input: { title: "A Paper That Nobody Wrote" }) { paper { id } errors { message } } }""");

        var mutation = Assert.Single(said.Spans, span => span.DisplayName == "mutation Add");
        var field = Assert.Single(said.Spans, span => span.DisplayName == "Mutation.addPaper" && span.ParentSpanId == mutation.SpanId);
        Assert.Contains(said.Spans, span => span.DisplayName == "ChangeAsync" && span.ParentSpanId == field.SpanId && Equals(span.GetTagItem("db.system.name"), "sqlite"));
        Assert.Contains(said.Measurements, one => one.Instrument == "papergraph.store.write.wait.duration");
    }

    [Fact]
    public async Task A_subscription_is_a_span_until_it_is_followed_and_each_of_its_events_is_one()
    {
        await using var server = new SeedServer();
        await server.InitializeAsync();
        using var said = new EverythingSaid();
        using var client = server.CreateClient();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(new { query = "subscription News { paperChanged { paper { title } } }" }) };
        request.Headers.Accept.ParseAdd("text/event-stream");

        using (var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead))
        using (var stream = new StreamReader(await response.Content.ReadAsStreamAsync()))
        {
            // It counts as followed from its beginning, and hears what is changed a moment later.
            await said.UntilAsync(() => server.Services.GetRequiredService<ChangeNews>().Followers == 1);
            Assert.Equal(1, ActiveOf(said));
            await server.AskAsync("""mutation { addPaper(input: { title: "A Paper That Nobody Wrote" }) { errors { message } } }""");
            while (await stream.ReadLineAsync().WaitAsync(TimeSpan.FromMinutes(1)) is { } line && !line.StartsWith("data:", StringComparison.Ordinal))
            {
            }
        }

        await said.UntilAsync(() => ActiveOf(said) == 0);
        var spans = said.Spans.Where(span => span.DisplayName == "subscription News").ToList();
        Assert.Equal(2, spans.Count);
        Assert.Contains(said.Spans, span => span.DisplayName == "PaperChange.paper" && spans.Any(one => one.SpanId == span.ParentSpanId));
    }

    [Fact]
    public async Task Nothing_is_exported_unless_it_is_said_where_to()
    {
        await using var server = new SeedServer();

        Assert.Null(server.Services.GetService<TracerProvider>());
        Assert.Null(server.Services.GetService<MeterProvider>());
    }

    private static double ActiveOf(EverythingSaid said) => said.Measurements.Where(one => one.Instrument == "papergraph.graphql.subscription.active").Sum(one => one.Value);
}
