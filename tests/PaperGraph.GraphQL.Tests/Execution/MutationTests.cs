using PaperGraph.GraphQL.Access;
using PaperGraph.GraphQL.Errors;
using PaperGraph.GraphQL.Resolving;
using PaperGraph.GraphQL.Tests.Fakes;

namespace PaperGraph.GraphQL.Tests.Execution;

public sealed class MutationTests
{
    private const string Schema = """
        schema { query: Query mutation: Mutation }
        type Query { read: Int! }
        type Mutation { turn(pages: Int!): Book }
        type Book { page: Int! pageWhenAsked: Int! }
        """;

    [Fact]
    public async Task Fields_are_executed_one_after_the_other_each_with_all_that_is_asked_of_it()
    {
        await using var server = await GraphQLServer.StartAsync(Schema, new Reading());
        var data = await server.ReadAsync("mutation { a: turn(pages: 2) { page pageWhenAsked } b: turn(pages: 2) { page pageWhenAsked } c: turn(pages: 5) { pageWhenAsked } }");
        Assert.Equal("""{"a":{"page":2,"pageWhenAsked":2},"b":{"page":4,"pageWhenAsked":4},"c":{"pageWhenAsked":9}}""", data.GetRawText());
    }

    [Fact]
    public async Task A_field_that_fails_does_not_keep_those_behind_it_from_being_executed()
    {
        await using var server = await GraphQLServer.StartAsync(Schema, new Reading());
        var response = await server.AskAsync("mutation { a: turn(pages: 0) { page } b: turn(pages: 3) { page } }");
        Assert.Equal(
            """{"errors":[{"message":"A page at least.","locations":[{"line":1,"column":12}],"path":["a"],"extensions":{"code":"BAD_USER_INPUT"}}],"data":{"a":null,"b":{"page":3}}}""",
            response.GetRawText().WithoutCost());
    }

    [Fact]
    public async Task A_schema_without_mutations_says_so()
    {
        await using var server = await GraphQLServer.StartAsync("type Query { read: Int! }", new Reading());
        var error = await server.FailAsync("mutation { turn(pages: 1) { page } }");
        Assert.Equal("The schema has no mutations.", error.GetProperty("message").GetString());
    }

    private sealed class Reading : IResolverPart
    {
        private int _page;

        public void AddTo(ResolverMapBuilder map)
        {
            map.Query("read", _ => Task.FromResult(_page)).Mutation("turn", Role.Reader, TurnAsync);
            map.Type<Book>("Book").Batch<int>("pageWhenAsked", async (books, _) =>
            {
                await Task.Yield();
                return [.. books.Select(_ => _page)];
            });
        }

        private async Task<Book> TurnAsync(FieldCall call)
        {
            await Task.Yield();
            var pages = call.Arguments.Get<int>("pages");
            return pages > 0 ? new Book(_page += pages) : throw RequestException.BadInput("A page at least.");
        }
    }

    private sealed record Book(int Page);
}
