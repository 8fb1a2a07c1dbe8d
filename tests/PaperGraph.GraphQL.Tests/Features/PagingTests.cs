using System.Text.Json;
using PaperGraph.GraphQL.Tests.Fakes;

namespace PaperGraph.GraphQL.Tests.Features;

public sealed class PagingTests
{
    [Theory]
    [InlineData("first: 1, last: 1", "`first` and `last` cannot be given together: ask for one end of the list.")]
    [InlineData("first: -1", "`first` is -1; it cannot be negative.")]
    [InlineData("last: -2", "`last` is -2; it cannot be negative.")]
    [InlineData("first: 1, before: \"x\"", "`first` goes with `after`, not with `before`.")]
    [InlineData("last: 1, after: \"x\"", "`last` goes with `before`, not with `after`.")]
    [InlineData("first: 1, after: \"x\"", "“x” is no cursor of this list. Use one that this list gave, with the same order, or leave it out.")]
    public async Task A_page_that_cannot_be_meant_is_said_so(string arguments, string message)
    {
        await using var server = await GraphQLServer.StartAsync(Library.Of(3));
        var error = await server.FailAsync($"{{ papers({arguments}) {{ totalCount }} }}");
        Assert.Equal(("BAD_USER_INPUT", message), (error.GetProperty("extensions").GetProperty("code").GetString(), error.GetProperty("message").GetString()));
    }

    [Fact]
    public async Task Cursors_lead_through_a_list_and_back()
    {
        await using var server = await GraphQLServer.StartAsync(Library.Of(5));
        var first = await PageAsync(server, "first: 2");
        Assert.Equal(("Paper 00 Paper 01", true, false), Summary(first));
        var second = await PageAsync(server, $"first: 2, after: \"{Info(first, "endCursor")}\"");
        Assert.Equal(("Paper 02 Paper 03", true, true), Summary(second));
        var back = await PageAsync(server, $"last: 2, before: \"{Info(second, "startCursor")}\"");
        Assert.Equal(("Paper 00 Paper 01", true, false), Summary(back));
        Assert.Equal(("Paper 03 Paper 04", false, true), Summary(await PageAsync(server, "last: 2")));
    }

    [Fact]
    public async Task A_cursor_of_another_order_is_refused()
    {
        await using var server = await GraphQLServer.StartAsync(Library.Of(5));
        var cursor = Info(await PageAsync(server, "first: 2"), "endCursor");
        var error = await server.FailAsync($"{{ papers(orderBy: TITLE_ASC, first: 2, after: \"{cursor}\") {{ totalCount }} }}");
        Assert.Equal("BAD_USER_INPUT", error.GetProperty("extensions").GetProperty("code").GetString());
    }

    private static async Task<JsonElement> PageAsync(GraphQLServer server, string arguments) =>
        (await server.ReadAsync($"{{ papers({arguments}) {{ pageInfo {{ hasNextPage hasPreviousPage startCursor endCursor }} edges {{ cursor node {{ title }} }} nodes {{ title }} }} }}"))
        .GetProperty("papers");

    private static string? Info(JsonElement page, string name) => page.GetProperty("pageInfo").GetProperty(name).GetString();

    private static (string Titles, bool HasNext, bool HasPrevious) Summary(JsonElement page) =>
        (string.Join(' ', page.GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty("title").GetString())),
            page.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean(),
            page.GetProperty("pageInfo").GetProperty("hasPreviousPage").GetBoolean());
}
