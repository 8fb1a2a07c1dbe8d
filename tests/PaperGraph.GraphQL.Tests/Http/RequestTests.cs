using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using PaperGraph.GraphQL.Tests.Fakes;

namespace PaperGraph.GraphQL.Tests.Http;

public sealed class RequestTests(DefaultServer server) : IClassFixture<DefaultServer>
{
    private const string Ok = "{\"query\":\"{ __typename }\"}";

    [Theory]
    [InlineData("?query={__typename}", 200)]
    [InlineData("?query=query Q($n:String!){__type(name:$n){name}}&variables={\"n\":\"Paper\"}", 200)]
    [InlineData("?query={__typename}&operationName=", 200)]
    [InlineData("?query={__typename}&extensions={}", 200)]
    [InlineData("?query={__typename}&variables=[1]", 400)]
    [InlineData("?query={__typename}&variables={", 400)]
    [InlineData("?query={__typename}&extensions=1", 400)]
    [InlineData("?query={__typename}&id=5", 200)]
    [InlineData("?query=%20", 400)]
    [InlineData("?query={__typename}&query={__typename}", 400)]
    [InlineData("?query=mutation{__typename}", 405)]
    [InlineData("?query=subscription{__typename}", 405)]
    [InlineData("", 400)]
    public async Task A_get_takes_a_query_from_its_parameters(string parameters, int status)
    {
        foreach (var accept in new[] { "application/json", "application/graphql-response+json" })
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, "/graphql" + parameters);
            request.Headers.Accept.ParseAdd(accept);
            using var response = await server.Client.SendAsync(request);
            Assert.Equal(status, (int)response.StatusCode);
            Assert.Equal(accept, response.Content.Headers.ContentType?.MediaType);
            Assert.Equal(status == 405, response.Content.Headers.Allow.Contains("POST"));
        }
    }

    [Theory]
    [InlineData("\r\r\r{ __typename")]
    [InlineData("{ __typename }\r}")]
    [InlineData("{\r\n__typename\r\r\n\r(")]
    [InlineData("\r\"")]
    public async Task A_document_that_is_no_GraphQL_is_said_to_be_none_however_its_lines_end(string document)
    {
        using var response = await server.Client.PostAsJsonAsync("/graphql", new { query = document });

        Assert.Contains("GRAPHQL_PARSE_FAILED", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("HEAD")]
    [InlineData("OPTIONS")]
    public async Task Other_methods_are_405_and_name_those_that_are_allowed(string method)
    {
        using var response = await server.Client.SendAsync(new HttpRequestMessage(new HttpMethod(method), "/graphql"));
        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
        Assert.Equal(["GET", "POST"], response.Content.Headers.Allow);
    }

    [Theory]
    [InlineData("application/json", 200)]
    [InlineData("Application/JSON; charset=UTF-8", 200)]
    [InlineData("application/json; charset=utf-16", 200)]
    [InlineData("application/json; charset=iso-8859-1", 200)]
    [InlineData("application/json; charset=klingon", 415)]
    [InlineData("application/json; charset=utf-7", 415)]
    [InlineData("application/graphql-response+json", 415)]
    [InlineData("text/plain", 415)]
    [InlineData("application/x-www-form-urlencoded", 415)]
    [InlineData("multipart/form-data; boundary=x", 415)]
    [InlineData("json", 415)]
    [InlineData(null, 415)]
    public async Task A_post_is_read_as_json_in_its_charset(string? type, int status)
    {
        var encoding = type?.Contains("utf-16", StringComparison.Ordinal) == true ? Encoding.Unicode : Encoding.UTF8;
        using var content = new ByteArrayContent(encoding.GetBytes(Ok));
        if (type is not null)
            content.Headers.TryAddWithoutValidation("Content-Type", type);
        using var response = await server.Client.PostAsync("/graphql", content);
        Assert.Equal(status, (int)response.StatusCode);
        Assert.Contains(status == 200 ? "data" : "errors", (await response.Content.ReadAsStringAsync()).WithoutCost(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_byte_order_mark_is_no_part_of_the_request()
    {
        using var content = new ByteArrayContent([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Ok)]);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        using var response = await server.Client.PostAsync("/graphql", content);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task A_compressed_body_is_415()
    {
        using var content = new StringContent(Ok, new MediaTypeHeaderValue("application/json"));
        content.Headers.ContentEncoding.Add("gzip");
        using var response = await server.Client.PostAsync("/graphql", content);
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, response.StatusCode);
    }

    [Fact]
    public async Task Parameters_of_a_post_override_nothing()
    {
        using var content = new StringContent(Ok, new MediaTypeHeaderValue("application/json"));
        using var response = await server.Client.PostAsync("/graphql?query={nope}&operationName=X&variables=1&id=5&batchOperations=[A,B]", content);
        Assert.Equal("{\"data\":{\"__typename\":\"Query\"}}", (await response.Content.ReadAsStringAsync()).WithoutCost());
    }

    [Theory]
    [InlineData("{\"query\":\"{ __typename }\",\"id\":5}", 200)]
    [InlineData("{\"query\":\"{ __typename }\",\"id\":\"a b\",\"documentId\":\"x\"}", 200)]
    [InlineData("{\"\":1,\"qu\\u0065ry\":\"{ __typename }\"}", 200)]
    [InlineData("{\"query\":\"\\ud800\"}", 400)]
    [InlineData("{\"query\":\" \\n\"}", 400)]
    [InlineData("{\"query\":\"\"}", 400)]
    [InlineData("null", 400)]
    public async Task Only_what_a_request_has_is_read_of_a_body(string body, int status)
    {
        using var content = new StringContent(body, new MediaTypeHeaderValue("application/json"));
        using var response = await server.Client.PostAsync("/graphql", content);
        Assert.Equal(status, (int)response.StatusCode);
        Assert.Contains(status == 200 ? "{\"data\":{\"__typename\":\"Query\"}}" : "BAD_REQUEST", (await response.Content.ReadAsStringAsync()).WithoutCost(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Bytes_that_are_no_utf8_are_no_request()
    {
        using var content = new ByteArrayContent([.. "{\"query\":\"{ a"u8, 0xFF, .. "}\"}"u8]);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        using var response = await server.Client.PostAsync("/graphql", content);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Fact]
    public async Task A_body_over_the_limit_is_413_whether_or_not_it_says_its_length()
    {
        await using var strict = await GraphQLServer.StartAsync(null, ("Limits:MaxBodyBytes", "100"));
        var bytes = Encoding.UTF8.GetBytes(Ok + new string(' ', 100));
        foreach (var content in new HttpContent[] { new ByteArrayContent(bytes), new StreamContent(new UnsizedStream(bytes)) })
        {
            content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
            using var response = await strict.Client.PostAsync("/graphql", content);
            Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
            Assert.Contains("LIMIT_BODY", (await response.Content.ReadAsStringAsync()).WithoutCost(), StringComparison.Ordinal);
        }
    }

    private sealed class UnsizedStream(byte[] bytes) : MemoryStream(bytes)
    {
        public override bool CanSeek => false;
    }
}
