using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using PaperGraph.GraphQL.Access;

namespace PaperGraph.GraphQL.Tests.Access;

public sealed class KeyTests
{
    private const string Read = "{ books }";
    private const string Key = "papergraph_iB5c3gWmEBBlOEzQ0XVFv8LdGwYJpcJzGLVeMfrO1w4";
    private const string Wrong = "papergraph_wB5c3gWmEBBlOEzQ0XVFv8LdGwYJpcJzGLVeMfrO1w4";

    private static readonly (string, string)[] Ada = [("Auth:Keys:ada:Role", "MEMBER"), ("Auth:Keys:ada:Hash", KeyHash.Of(Key))];

    [Fact]
    public async Task Where_there_are_keys_nothing_is_read_without_one()
    {
        await using var server = await Shelf.ServeAsync(Ada);

        var answer = await Answer.OfAsync(server, Read);

        Assert.Equal((HttpStatusCode.Unauthorized, "UNAUTHENTICATED"), (answer.Status, answer.Code));
        Assert.Contains("Authorization: Bearer KEY", answer.Text, StringComparison.Ordinal);
        Assert.Equal("Bearer realm=\"PaperGraph\"", answer.Response.Headers.WwwAuthenticate.ToString());
    }

    [Theory]
    [InlineData($"Bearer {Key}")]
    [InlineData($"bearer  {Key}")]
    public async Task Who_has_a_key_reads_and_writes_under_its_name(string authorization)
    {
        await using var server = await Shelf.ServeAsync(Ada);

        Assert.Equal("""{"books":0}""", (await Answer.OfAsync(server, Read, authorization)).Text);
        Assert.Equal("""{"add":"ada"}""", (await Answer.OfAsync(server, "mutation { add }", authorization)).Text);
    }

    [Theory]
    [InlineData($"Bearer {Wrong}")]
    [InlineData("Bearer")]
    [InlineData($"Basic {Key}")]
    [InlineData(Key)]
    [InlineData($"Bearer {Key}, Bearer {Key}")]
    public async Task What_is_no_key_of_ours_is_refused_and_not_said_back(string authorization)
    {
        await using var server = await Shelf.ServeAsync([.. Ada, ("Auth:AnonymousRead", "true")]);

        var answer = await Answer.OfAsync(server, Read, authorization);

        Assert.Equal((HttpStatusCode.Unauthorized, "UNAUTHENTICATED"), (answer.Status, answer.Code));
        Assert.Equal("Bearer realm=\"PaperGraph\", error=\"invalid_token\"", answer.Response.Headers.WwwAuthenticate.ToString());
        Assert.DoesNotContain("papergraph_", answer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(server.Log.Lines, line => line.Line.Contains("papergraph_", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_key_in_the_address_is_none()
    {
        await using var server = await Shelf.ServeAsync(Ada);

        using var response = await server.Client.GetAsync($"/graphql?query={{books}}&access_token={Key}&authorization=Bearer%20{Key}");

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
    }

    [Theory]
    [InlineData("application/json")]
    [InlineData("application/graphql-response+json")]
    public async Task The_refusal_is_of_the_type_that_is_accepted_and_has_its_status_in_each(string accept)
    {
        await using var server = await Shelf.ServeAsync(Ada);

        var answer = await Answer.OfAsync(server, Read, null, ("Accept", accept));

        Assert.Equal((HttpStatusCode.Unauthorized, accept), (answer.Status, answer.Response.Content.Headers.ContentType?.MediaType));
    }

    [Fact]
    public async Task Where_everybody_may_read_nobody_writes_without_a_key()
    {
        var shelf = new Shelf();
        await using var server = await shelf.StartAsync([.. Ada, ("Auth:AnonymousRead", "true")]);

        Assert.Equal("""{"books":0}""", (await Answer.OfAsync(server, Read)).Text);
        var answer = await Answer.OfAsync(server, "mutation { add }");
        Assert.Equal((HttpStatusCode.Unauthorized, "UNAUTHENTICATED"), (answer.Status, answer.Code));
        Assert.StartsWith("add needs the role MEMBER", answer.Text, StringComparison.Ordinal);
        Assert.Equal(0, shelf.Books);
    }

    [Fact]
    public async Task A_key_that_the_environment_brings_as_it_is_counts_and_an_empty_one_is_none()
    {
        await using var server = await Shelf.ServeAsync(("Auth:Keys:0:Name", "Ada Lovelace"), ("Auth:Keys:0:Role", "curator"), ("Auth:Keys:0:Key", Key));
        await using var open = await Shelf.ServeAsync(("Auth:Keys:0:Role", "CURATOR"), ("Auth:Keys:0:Key", string.Empty));

        Assert.Equal("""{"clear":"Ada Lovelace"}""", (await Answer.OfAsync(server, "mutation { clear }", $"Bearer {Key}")).Text);
        Assert.Equal("""{"clear":"local"}""", (await Answer.OfAsync(open, "mutation { clear }")).Text);
    }

    [Fact]
    public async Task The_schema_is_nobodys_secret()
    {
        await using var server = await Shelf.ServeAsync(Ada);

        using var response = await server.Client.GetAsync("/graphql/schema.graphql");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task Too_many_wrong_keys_from_an_address_are_told_to_wait_and_a_right_one_is_not()
    {
        var clock = new FakeTimeProvider();
        await using var server = await new Shelf().StartAsync(services => services.AddSingleton<TimeProvider>(clock), Ada);
        for (var at = 0; at < FailureCounts.Most; at++)
            Assert.Equal(HttpStatusCode.Unauthorized, (await Answer.OfAsync(server, Read, $"Bearer {Wrong}")).Status);
        clock.Advance(TimeSpan.FromSeconds(10));

        for (var at = 0; at < 5; at++)
        {
            var refused = await Answer.OfAsync(server, Read, $"Bearer {Wrong}");
            Assert.Equal((HttpStatusCode.TooManyRequests, "LIMIT_SIGN_IN"), (refused.Status, refused.Code));
            Assert.Equal(TimeSpan.FromSeconds(50), refused.Response.Headers.RetryAfter?.Delta);
        }

        Assert.Equal(HttpStatusCode.OK, (await Answer.OfAsync(server, Read, $"Bearer {Key}")).Status);
        Assert.Equal((FailureCounts.Most, 1), (server.Log.Lines.Count(line => line.Id == 4101), server.Log.Lines.Count(line => line.Id == 4102)));
        server.From = IPAddress.Parse("127.0.0.2");
        Assert.Equal(HttpStatusCode.Unauthorized, (await Answer.OfAsync(server, Read, $"Bearer {Wrong}")).Status);
        server.From = IPAddress.Loopback;
        clock.Advance(TimeSpan.FromSeconds(50));
        Assert.Equal(HttpStatusCode.Unauthorized, (await Answer.OfAsync(server, Read, $"Bearer {Wrong}")).Status);
    }
}
