using System.Text.Json;
using Microsoft.Extensions.Options;
using PaperGraph.GraphQL.Errors;
using PaperGraph.GraphQL.Limits;

namespace PaperGraph.GraphQL.Http;

/// <summary>Reads several requests that came as one array, where that is allowed.</summary>
internal sealed class BatchReader(IOptions<LimitsOptions> limits)
{
    public IReadOnlyList<GraphQLRequest> Read(JsonElement array)
    {
        var count = array.GetArrayLength();
        if (!limits.Value.AllowBatches)
            throw RequestFields.Bad("Requests are taken one at a time here; Limits:AllowBatches lets arrays of them in.");
        if (count == 0)
            throw RequestFields.Bad("The array holds no request.");
        return count <= limits.Value.MaxBatchSize
            ? [.. array.EnumerateArray().Select(RequestFields.Read)]
            : throw new RequestException(
                ErrorCode.BatchTooLarge, $"The array holds {count} requests; at most {limits.Value.MaxBatchSize} are taken at once.");
    }
}
