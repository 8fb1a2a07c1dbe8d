using System.Text.Json;

namespace PaperGraph.GraphQL.Tests.Limits;

/// <summary>What is answered to whoever asks for too much.</summary>
internal sealed record Refusal(string? Code, string? Message)
{
    /// <summary>The first error of an answer; null where it has none.</summary>
    public static async Task<Refusal?> OfAsync(HttpResponseMessage response)
    {
        using var answer = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        return answer.RootElement.ValueKind == JsonValueKind.Object && answer.RootElement.TryGetProperty("errors", out var errors) ? Of(errors[0]) : null;
    }

    public static Refusal Of(JsonElement error) =>
        new(error.GetProperty("extensions").GetProperty("code").GetString(), error.GetProperty("message").GetString());
}
