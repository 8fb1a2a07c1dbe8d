using PaperGraph.GraphQL.Tests.Fakes;

namespace PaperGraph.GraphQL.Tests.Limits;

public sealed class IntrospectionTests(DefaultServer server) : IClassFixture<DefaultServer>
{
    private static readonly Dictionary<string, IntrospectionQuery> Queries = new()
    {
        ["plain"] = new() { Descriptions = false },
        ["descriptions"] = new(),
        ["specifiedByUrl"] = new() { SpecifiedByUrl = true },
        ["directiveIsRepeatable"] = new() { DirectiveIsRepeatable = true },
        ["schemaDescription"] = new() { SchemaDescription = true },
        ["inputValueDeprecation"] = new() { InputValueDeprecation = true },
        ["everything"] = IntrospectionQuery.Everything,
    };

    public static TheoryData<string> Names => [.. Queries.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task What_an_ide_asks_of_the_schema_is_within_the_limits(string name)
    {
        var data = await server.Server.ReadAsync(Queries[name].Text);

        Assert.True(data.GetProperty("__schema").GetProperty("types").GetArrayLength() > 50);
    }
}
