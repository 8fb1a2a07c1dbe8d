using PaperGraph.GraphQL.Tests.Fakes;

namespace PaperGraph.GraphQL.Tests.Execution;

public sealed class VariableTests
{
    private const string Query = """
        query Q($first: Int = 1, $text: String, $kinds: [PaperKind!], $after: String) {
          papers(first: $first, after: $after, where: { text: $text, kinds: $kinds }) { nodes { title } }
          ...Counted
        }
        fragment Counted on Query { counted: papers(first: 2, where: { kinds: $kinds, text: $text }) { totalCount } counted: papers(first: 2, where: { kinds: $kinds, text: $text }) { totalCount } }
        """;

    // Each of them once as the first of its document, and once after all the others.
    [Fact]
    public async Task Variables_mean_the_same_in_the_first_request_of_a_document_and_in_those_after_it()
    {
        object?[] given =
        [
            null, new { }, new { first = 3 }, new { first = (int?)null }, new { text = "Paper 02" }, new { text = (string?)null, first = 2 },
            new { kinds = new[] { "BOOK" } }, new { kinds = "BOOK" }, new { kinds = Array.Empty<string>(), text = "Paper" }, new { after = "no cursor" },
            new { first = -1 }, new { first = 1_000 }, new { first = "3" }, new { first = 2.5 }, new { text = 7 }, new { kinds = new[] { "SCROLL" } }, new { kinds = new string?[] { null } },
            new { first = 2, unknown = true },
        ];
        await using var known = await GraphQLServer.StartAsync(Library.Of(4));
        await known.AskAsync(Query, new { first = 2, text = "Paper 03", kinds = new[] { "ARTICLE" } });

        foreach (var variables in given)
        {
            await using var fresh = await GraphQLServer.StartAsync(Library.Of(4));
            Assert.Equal((await fresh.AskAsync(Query, variables)).GetRawText(), (await known.AskAsync(Query, variables)).GetRawText());
        }
    }

    [Fact]
    public async Task Requests_at_once_each_have_their_own_variables()
    {
        await using var server = await GraphQLServer.StartAsync(Library.Of(8));
        var titles = await Task.WhenAll(Enumerable.Range(0, 80).Select(at => Task.Run(() => server.ReadAsync(Query, new { first = 1 + (at % 8) }))));
        Assert.All(titles, (answer, at) => Assert.Equal(1 + (at % 8), answer.GetProperty("papers").GetProperty("nodes").GetArrayLength()));
    }

    [Fact]
    public async Task What_is_required_is_required_in_every_request()
    {
        const string Required = "query Q($id: ID!) { paper(id: $id) { title } }";
        var paper = Some.Paper("Paper 00").Id.ToString();
        await using var server = await GraphQLServer.StartAsync(Library.Of(1));
        Assert.Equal("""{"paper":{"title":"Paper 00"}}""", (await server.ReadAsync(Required, new { id = paper })).GetRawText());
        Assert.Equal("BAD_USER_INPUT", (await server.FailAsync(Required)).GetProperty("extensions").GetProperty("code").GetString());
        Assert.Equal("""{"paper":null}""", (await server.ReadAsync(Required, new { id = Some.Paper("another").Id.ToString() })).GetRawText());
    }
}
