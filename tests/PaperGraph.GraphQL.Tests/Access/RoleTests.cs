using System.Net;
using PaperGraph.GraphQL.Access;

namespace PaperGraph.GraphQL.Tests.Access;

public sealed class RoleTests
{
    [Theory]
    [InlineData("CALENDAR", "{ books }", "“ada” has the role CALENDAR, which reads the calendar and nothing else.")]
    [InlineData("READER", "{ books }", null)]
    [InlineData("READER", "mutation { add }", "add needs the role MEMBER; “ada” has READER.")]
    [InlineData("READER", "mutation { clear }", "clear needs the role CURATOR; “ada” has READER.")]
    [InlineData("MEMBER", "mutation { add }", null)]
    [InlineData("MEMBER", "mutation { clear }", "clear needs the role CURATOR; “ada” has MEMBER.")]
    [InlineData("CURATOR", "{ books }", null)]
    [InlineData("CURATOR", "mutation { add clear }", null)]
    public async Task Each_role_may_do_what_those_before_it_may(string role, string operation, string? refusal)
    {
        await using var server = await Shelf.ServeAsync(KeyOf(role));

        var answer = await Answer.OfAsync(server, operation, Key);

        Assert.Equal(
            refusal is null ? (HttpStatusCode.OK, null) : (HttpStatusCode.Forbidden, "FORBIDDEN"), (answer.Status, answer.Code));
        Assert.Equal(refusal ?? answer.Text, answer.Text);
    }

    [Fact]
    public async Task A_mutation_that_is_in_part_for_others_is_not_carried_out_at_all()
    {
        var shelf = new Shelf();
        await using var server = await shelf.StartAsync(KeyOf("MEMBER"));

        Assert.Equal("FORBIDDEN", (await Answer.OfAsync(server, "mutation { add ...more } fragment more on Mutation { clear }", Key)).Code);

        Assert.Equal(0, shelf.Books);
    }

    [Fact]
    public async Task A_part_that_is_skipped_needs_no_role()
    {
        await using var server = await Shelf.ServeAsync(KeyOf("MEMBER"));

        Assert.Equal("""{"add":"ada"}""", (await Answer.OfAsync(server, "mutation { add clear @skip(if: true) }", Key)).Text);
    }

    private static string Key => "Bearer a key";

    private static (string, string)[] KeyOf(string role) => [("Auth:Keys:ada:Role", role), ("Auth:Keys:ada:Hash", KeyHash.Of("a key"))];
}
