using System.Net.Http.Json;
using System.Text.Json;

namespace PaperGraph.Benchmarks.Soak;

/// <summary>Somebody who asks and writes, and looks at every answer.</summary>
internal sealed class Member(HttpClient client, Uri url, Ledger ledger)
{
    // Others plan, or changed the same thing meanwhile.
    private static readonly string[] Expected = ["LIMIT_PLANS", "CONFLICT"];

    /// <summary>The data of the answer; null where it was refused as it may be, or is wrong.</summary>
    public async Task<JsonElement?> AskAsync(string what, string query, object? variables = null)
    {
        using var response = await client.PostAsJsonAsync(url, new { query, variables });
        return Check(what, await response.Content.ReadAsStringAsync());
    }

    /// <summary>The same of a request that is JSON already.</summary>
    public async Task<JsonElement?> AskAsync(string what, byte[] body)
    {
        using var content = new ByteArrayContent(body);
        content.Headers.ContentType = new("application/json");
        using var response = await client.PostAsync(url, content);
        return Check(what, await response.Content.ReadAsStringAsync());
    }

    private JsonElement? Check(string what, string text)
    {
        var answer = JsonSerializer.Deserialize<JsonElement>(text);
        if (IsRight(answer))
        {
            ledger.Done(what);
            return answer.GetProperty("data");
        }

        if (Expected.FirstOrDefault(code => text.Contains($"\"{code}\"", StringComparison.Ordinal)) is { } known)
            ledger.Done($"{what} {known}");
        else
            ledger.Failed(what, text);
        return null;
    }

    // A mutation's own errors stand in its payload.
    private static bool IsRight(JsonElement answer) =>
        !answer.TryGetProperty("errors", out _)
        && answer.GetProperty("data").EnumerateObject().All(field =>
            field.Value.ValueKind != JsonValueKind.Object || !field.Value.TryGetProperty("errors", out var errors) || errors.GetArrayLength() == 0);
}
