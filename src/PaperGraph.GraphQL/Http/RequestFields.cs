using System.Text.Json;
using PaperGraph.GraphQL.Errors;

namespace PaperGraph.GraphQL.Http;

/// <summary>Reads the members of a request: <c>query</c>, <c>operationName</c>, <c>variables</c>, <c>extensions</c>.</summary>
internal static class RequestFields
{
    private static readonly Dictionary<string, object?> NoVariables = [];

    public static GraphQLRequest Read(JsonElement request)
    {
        if (request.ValueKind != JsonValueKind.Object)
            throw Bad("A request is a JSON object.");
        CheckExtensions(Find(request, "extensions"));
        return new GraphQLRequest(
            QueryOf(FindText(request, "query")),
            FindText(request, "operationName"),
            VariablesOf(Find(request, "variables")));
    }

    public static IReadOnlyDictionary<string, object?> VariablesOf(JsonElement? variables) => variables?.ValueKind switch
    {
        null or JsonValueKind.Null => NoVariables,
        JsonValueKind.Object => FieldsOf(variables.Value),
        _ => throw Bad("`variables` is a JSON object or null."),
    };

    public static void CheckExtensions(JsonElement? extensions)
    {
        if (extensions is not null and not { ValueKind: JsonValueKind.Object or JsonValueKind.Null })
            throw Bad("`extensions` is a JSON object or null.");
    }

    public static string QueryOf(string? text) => string.IsNullOrWhiteSpace(text) ? throw Bad("There is no `query`.") : text;

    public static RequestException Bad(string message) => new(ErrorCode.BadRequest, message);

    private static JsonElement? Find(JsonElement request, string name) =>
        request.TryGetProperty(name, out var value) ? value : null;

    public static string? FindText(JsonElement request, string name) => Find(request, name) switch
    {
        null or { ValueKind: JsonValueKind.Null } => null,
        { ValueKind: JsonValueKind.String } text => text.GetString(),
        _ => throw Bad($"`{name}` is a JSON string."),
    };

    public static JsonElement? FindObject(JsonElement request, string name) => Find(request, name) switch
    {
        null or { ValueKind: JsonValueKind.Null } => null,
        { ValueKind: JsonValueKind.Object } fields => fields,
        _ => throw Bad($"`{name}` is a JSON object."),
    };

    private static Dictionary<string, object?> FieldsOf(JsonElement value) =>
        value.EnumerateObject().ToDictionary(field => field.Name, field => ValueOf(field.Value));

    private static object? ValueOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => FieldsOf(value),
        JsonValueKind.Array => value.EnumerateArray().Select(ValueOf).ToList(),
        JsonValueKind.String => value.GetString(),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.Number => NumberOf(value),
        _ => null,
    };

    private static object NumberOf(JsonElement value) =>
        value.TryGetInt32(out var small) ? (object)small
        : value.TryGetInt64(out var large) ? (object)large
        : value.GetDouble();
}
