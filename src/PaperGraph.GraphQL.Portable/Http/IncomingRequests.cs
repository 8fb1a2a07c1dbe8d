using PaperGraph.GraphQL.Portable.Documents;

namespace PaperGraph.GraphQL.Portable.Http;

/// <summary>One request, or several that came as an array and are answered as one.</summary>
internal sealed record IncomingRequests(IReadOnlyList<GraphQLRequest> Requests, bool IsBatch);
