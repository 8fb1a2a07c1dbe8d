using System.Net.Http.Headers;
using Microsoft.Extensions.DependencyInjection;
using PaperGraph.GraphQL.Serving;
using PaperGraph.GraphQL.Tests.Fakes;
using PaperGraph.GraphQL.Tests.Limits;

namespace PaperGraph.GraphQL.Tests.Engines;

public sealed class EngineTests
{
    public static TheoryData<string> Differences => [.. EngineDifferences.All.Select(difference => difference.What)];

    [Theory]
    [MemberData(nameof(Differences))]
    public async Task Engines_differ_where_the_table_says_and_as_it_says(string what)
    {
        var difference = EngineDifferences.All.Single(one => one.What == what);
        await using var server = await GraphQLServer.StartAsync();
        using var content = new StringContent(difference.Body, new MediaTypeHeaderValue("application/json"));
        using var response = await server.Client.PostAsync("/graphql", content);
        var expected = server.Services.GetRequiredService<GraphQLEngine>().Name == "HotChocolate" ? difference.HotChocolate : difference.GraphQLNet;
        Assert.Contains(expected, (await response.Content.ReadAsStringAsync()).WithoutCost(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_engine_describes_the_schema_as_it_is_written()
    {
        await using var server = await GraphQLServer.StartAsync();
        var data = await server.ReadAsync(IntrospectionQuery.Everything.Text);
        Assert.Equal(SchemaLines.Of(SchemaText.Sdl).Order(StringComparer.Ordinal), SchemaLines.Of(data).Order(StringComparer.Ordinal));
    }
}
