using System.Net;
using System.Net.Http.Headers;
using PaperGraph.GraphQL.Serving;
using PaperGraph.GraphQL.Tests.Fakes;

namespace PaperGraph.GraphQL.Tests.Http;

public sealed class SchemaTextTests
{
    [Fact]
    public async Task The_schema_is_served_word_for_word_and_not_twice_to_who_has_it()
    {
        await using var server = await GraphQLServer.StartAsync();
        using var response = await server.Client.GetAsync("/graphql/schema.graphql");
        Assert.Equal(SchemaText.Sdl, await response.Content.ReadAsStringAsync());
        var tag = Assert.IsType<EntityTagHeaderValue>(response.Headers.ETag);

        using var again = new HttpRequestMessage(HttpMethod.Get, "/graphql/schema.graphql");
        again.Headers.IfNoneMatch.Add(tag);
        using var unchanged = await server.Client.SendAsync(again);
        Assert.Equal(HttpStatusCode.NotModified, unchanged.StatusCode);
    }
}
