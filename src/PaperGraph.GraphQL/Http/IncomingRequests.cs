namespace PaperGraph.GraphQL.Http;

/// <summary>What an HTTP request asks, once it has been found readable and small enough.</summary>
/// <param name="Requests">One request, or several that came as an array and are answered as one.</param>
/// <param name="IsBatch">Whether they came as an array.</param>
public sealed record IncomingRequests(IReadOnlyList<GraphQLRequest> Requests, bool IsBatch)
{
    /// <summary>The media type of the response.</summary>
    public string MediaType { get; private init; } = GraphQLMedia.GraphQLResponse;

    internal IncomingRequests AnsweredAs(string mediaType)
    {
        if (mediaType != GraphQLMedia.EventStream)
            return this with { MediaType = mediaType };
        return IsBatch
            ? throw RequestFields.Bad($"As {mediaType} requests are answered one at a time.")
            : this with { MediaType = mediaType, Requests = [Requests[0] with { TakesStream = true }] };
    }

    internal IncomingRequests ForCostAlone(bool isWanted) =>
        isWanted ? this with { Requests = [.. Requests.Select(request => request with { WantsCostAlone = true })] } : this;
}
