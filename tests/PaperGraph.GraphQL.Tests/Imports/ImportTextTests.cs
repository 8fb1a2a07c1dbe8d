using System.Net;
using Microsoft.Extensions.DependencyInjection;
using PaperGraph.Core.Editing;
using PaperGraph.GraphQL.Access;
using PaperGraph.GraphQL.Tests.Access;
using PaperGraph.GraphQL.Tests.Fakes;

namespace PaperGraph.GraphQL.Tests.Imports;

public sealed class ImportTextTests
{
    private const string Mutation = """mutation { importText(file: "a.txt", text: "Jul 2023\n") { import { file format status } errors { code message path value } } }""";

    private readonly FakeTextImporting _texts = new();

    [Fact]
    public async Task A_text_goes_along_word_for_word_with_who_sent_it()
    {
        await using var server = await StartAsync();

        var data = await server.ReadAsync(
            "mutation M($text: String!) { importText(file: \"a.txt\", text: $text, format: \"f\") { import { file format status } errors { message } } }",
            new { text = " Jul 2023\r\n\u0000é\n" });

        Assert.Equal("""{"import":{"file":"a.txt","format":"f","status":"DONE"},"errors":[]}""", data.GetProperty("importText").GetRawText());
        Assert.Equal(("local", new SentText("a.txt", " Jul 2023\r\n\u0000é\n", "f")), Assert.Single(_texts.Sent));
    }

    [Fact]
    public async Task Without_a_format_none_is_named()
    {
        await using var server = await StartAsync();

        await server.ReadAsync(Mutation);

        Assert.Null(Assert.Single(_texts.Sent).Text.Format);
    }

    [Fact]
    public async Task What_the_sender_can_mend_is_shown_with_its_place()
    {
        _texts.Answer = new TextImport.Refused([new Mistake(MistakeCode.Conflict, "It is there.") { Path = ["file"], Value = "a.txt" }]);
        await using var server = await StartAsync();

        var data = await server.ReadAsync(Mutation);

        Assert.Equal(
            """{"import":null,"errors":[{"code":"CONFLICT","message":"It is there.","path":["file"],"value":"a.txt"}]}""", data.GetProperty("importText").GetRawText());
    }

    [Theory]
    [InlineData("MEMBER", HttpStatusCode.Forbidden, "FORBIDDEN", 0)]
    [InlineData("CURATOR", HttpStatusCode.OK, null, 1)]
    public async Task Only_a_curator_may(string role, HttpStatusCode status, string? code, int sent)
    {
        await using var server = await StartAsync(("Auth:Keys:ada:Role", role), ("Auth:Keys:ada:Hash", KeyHash.Of("a key")));

        var answer = await Answer.OfAsync(server, Mutation, "Bearer a key");

        Assert.Equal((status, code, sent), (answer.Status, answer.Code, _texts.Sent.Count));
    }

    [Fact]
    public async Task A_text_that_is_too_long_for_a_body_is_refused_with_what_to_do()
    {
        await using var server = await StartAsync(("Limits:MaxBodyBytes", "1000"));

        var answer = await Answer.OfAsync(server, Mutation.Replace("Jul", new string('x', 1_000), StringComparison.Ordinal));

        Assert.Equal((HttpStatusCode.RequestEntityTooLarge, "LIMIT_BODY", 0), (answer.Status, answer.Code, _texts.Sent.Count));
        Assert.StartsWith("The body has 1,", answer.Text, StringComparison.Ordinal);
        Assert.EndsWith(" bytes; at most 1,000 are allowed (Limits:MaxBodyBytes). Send less at a time; a long dump can be read as a file of the folder, too.", answer.Text, StringComparison.Ordinal);
    }

    private Task<GraphQLServer> StartAsync(params (string Key, string Value)[] settings) =>
        GraphQLServer.StartWithAsync(services => services.AddSingleton<ITextImporting>(_texts), settings);
}
