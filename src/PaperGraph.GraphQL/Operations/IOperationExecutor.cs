using PaperGraph.GraphQL.Following;
using PaperGraph.GraphQL.Http;

namespace PaperGraph.GraphQL.Operations;

/// <summary>Executes operations of every kind for those who take responses as they come; an engine's adapter registers it.</summary>
public interface IOperationExecutor
{
    /// <summary>The responses of an operation: one of a query or a mutation, of a subscription one for every event.</summary>
    /// <remarks>Each has the time of a request, and a scope of its own. After one without data nothing follows.</remarks>
    /// <param name="request">What is asked, of the documents that the gate lets through.</param>
    /// <param name="follower">Who asks. It counts as a request of theirs until it is answered or followed, and each event while it is answered.</param>
    /// <param name="cancellationToken">Ends it, by an <see cref="OperationCanceledException" /> or with no more responses.</param>
    IAsyncEnumerable<OperationResponse> ExecuteAsync(GraphQLRequest request, Follower follower, CancellationToken cancellationToken);
}
