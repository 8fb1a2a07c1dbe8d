using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using PaperGraph.GraphQL.Access;

namespace PaperGraph.GraphQL.Http;

/// <summary>Makes GraphQL requests of what HTTP brings.</summary>
internal sealed class RequestReader(RequestBody body, BatchReader batches)
{
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };

    public async Task<IncomingRequests> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (HttpMethods.IsGet(request.Method))
            return new IncomingRequests([FromQuery(new QueryCollection(QueryHelpers.ParseQuery(request.HttpContext.Features.Get<AddressedQuery>()?.Text)))], IsBatch: false);
        using var json = Parse(await body.ReadAsync(request, cancellationToken));
        try
        {
            return json.RootElement.ValueKind == JsonValueKind.Array
                ? new IncomingRequests(batches.Read(json.RootElement), IsBatch: true)
                : new IncomingRequests([RequestFields.Read(json.RootElement)], IsBatch: false);
        }
        catch (InvalidOperationException)
        {
            throw RequestFields.Bad("A string of the request is no Unicode text.");
        }
    }

    private static GraphQLRequest FromQuery(IQueryCollection query)
    {
        if (query.Any(parameter => parameter.Value.Count > 1))
            throw RequestFields.Bad("A parameter is given twice.");
        using var variables = ParseText(query["variables"]);
        using var extensions = ParseText(query["extensions"]);
        RequestFields.CheckExtensions(extensions?.RootElement);
        return new GraphQLRequest(
            RequestFields.QueryOf(query["query"]),
            query["operationName"],
            RequestFields.VariablesOf(variables?.RootElement))
        {
            IsReadOnly = true,
        };
    }

    private static JsonDocument? ParseText(string? text) =>
        string.IsNullOrEmpty(text) ? null : Parse(System.Text.Encoding.UTF8.GetBytes(text));

    /// <summary>Reads JSON in which no key is given twice.</summary>
    public static JsonDocument Parse(ReadOnlyMemory<byte> utf8)
    {
        try
        {
            return JsonDocument.Parse(utf8, Strict);
        }
        catch (JsonException error)
        {
            throw RequestFields.Bad($"The request is no JSON: {error.Message}");
        }
    }
}
