using GraphQLParser.AST;
using Microsoft.Extensions.DependencyInjection;
using PaperGraph.GraphQL.Portable.Documents;
using PaperGraph.GraphQL.Tests.Fakes;

namespace PaperGraph.GraphQL.Tests.Execution;

public sealed class KeptValidationTests
{
    [Fact]
    public async Task What_is_kept_of_a_document_does_not_grow_with_its_requests()
    {
        const string Merged = "{ __schema { types { fields(includeDeprecated: true) { name } fields(includeDeprecated: true) { isDeprecated } } } }";
        await using var server = await GraphQLServer.StartAsync();
        await server.ReadAsync(Merged);
        var known = server.Services.GetRequiredService<DocumentReader>().Read(Merged);
        var kept = known.Find(known.Document.Definitions.OfType<GraphQLOperationDefinition>().Single())?.Validation?.ArgumentValues;
        var before = Assert.IsAssignableFrom<System.Collections.ICollection>(kept).Count;
        await server.ReadAsync(Merged);
        Assert.Equal(before, kept?.Count);
    }
}
