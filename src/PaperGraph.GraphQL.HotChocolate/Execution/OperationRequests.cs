using System.Security.Claims;
using System.Text.Json;
using HotChocolate.Execution;
using HotChocolate.Language;
using AskedRequest = PaperGraph.GraphQL.Http.GraphQLRequest;

namespace PaperGraph.GraphQL.HotChocolate.Execution;

/// <summary>Makes what Hot Chocolate executes of what the gate let through: nothing reaches it that the gate did not look at.</summary>
internal static class OperationRequests
{
    /// <param name="request">What is asked.</param>
    /// <param name="user">Who asks.</param>
    /// <param name="services">A scope that is this request's own.</param>
    public static OperationRequestBuilder Of(AskedRequest request, ClaimsPrincipal user, IServiceProvider services) =>
        OperationRequestBuilder.New()
            .SetDocument(request.Query)
            .SetOperationName(request.OperationName is "" ? null : request.OperationName)
            .SetVariableValuesSet(request.Variables.Count == 0 ? null : Utf8GraphQLRequestParser.ParseVariables(JsonSerializer.SerializeToUtf8Bytes(request.Variables)))
            .SetServices(services)
            .SetGlobalState(nameof(AskedRequest), request)
            .SetGlobalState(nameof(ClaimsPrincipal), user);
}
