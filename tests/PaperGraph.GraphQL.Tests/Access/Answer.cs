using System.Net;
using System.Text;
using System.Text.Json;
using PaperGraph.GraphQL.Tests.Fakes;

namespace PaperGraph.GraphQL.Tests.Access;

/// <summary>What a request came to: the status, and the error's code and message or the data.</summary>
internal sealed record Answer(HttpStatusCode Status, string? Code, string Text, HttpResponseMessage Response)
{
    public static async Task<Answer> OfAsync(GraphQLServer server, string query, string? authorization = null, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql");
        request.Content = new StringContent(JsonSerializer.Serialize(new { query }), Encoding.UTF8, "application/json");
        foreach (var (name, value) in authorization is null ? headers : [.. headers, ("Authorization", authorization)])
            request.Headers.TryAddWithoutValidation(name, value);
        var response = await server.Client.SendAsync(request);
        using var json = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        return json.RootElement.TryGetProperty("errors", out var errors)
            ? new Answer(response.StatusCode, errors[0].GetProperty("extensions").GetProperty("code").GetString(), errors[0].GetProperty("message").GetString()!, response)
            : new Answer(response.StatusCode, null, json.RootElement.GetProperty("data").GetRawText(), response);
    }
}
