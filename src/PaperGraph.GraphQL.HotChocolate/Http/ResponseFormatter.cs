using System.Net;
using HotChocolate.AspNetCore;
using HotChocolate.AspNetCore.Serialization;
using HotChocolate.Execution;
using HotChocolate.Execution.Serialization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using PaperGraph.GraphQL.Errors;
using PaperGraph.GraphQL.Http;

namespace PaperGraph.GraphQL.HotChocolate.Http;

/// <summary>Writes responses with the status and the headers that every engine has here; of a batch, the next of its answers.</summary>
internal sealed class ResponseFormatter : IHttpResponseFormatter
{
    /// <summary>How every response is written.</summary>
    public static JsonResultFormatter Json { get; } = new(new JsonResultFormatterOptions { Encoder = GraphQLMedia.Writing.Encoder });

    public GraphQLRequestFlags CreateRequestFlags(AcceptMediaType[] acceptMediaTypes) =>
        GraphQLRequestFlags.AllowQuery | GraphQLRequestFlags.AllowMutation;

    public async ValueTask FormatAsync(
        HttpResponse response,
        IExecutionResult result,
        AcceptMediaType[] acceptMediaTypes,
        HttpStatusCode? proposedStatusCode,
        CancellationToken cancellationToken)
    {
        var incoming = response.HttpContext.Features.GetRequiredFeature<IncomingRequests>();
        var answer = (IOperationResult)result;
        if (!incoming.IsBatch)
            WriteHead(response, incoming.MediaType, answer);
        Json.Format(answer, response.BodyWriter);
        await response.BodyWriter.FlushAsync(cancellationToken);
    }

    public ValueTask FormatAsync(HttpResponse response, ISchema schema, ulong version, CancellationToken cancellationToken) =>
        throw new NotSupportedException("The schema's text is served as it was written, by an endpoint of its own.");

    private static void WriteHead(HttpResponse response, string mediaType, IOperationResult answer)
    {
        if (answer.IsDataSet || answer.Errors is not { Count: > 0 })
            ResponseHead.WriteData(response, mediaType);
        else
            ResponseHead.WriteRefusal(response, mediaType, (answer.Errors ?? []).Select(error => ErrorCode.Find(error.Code ?? "") ?? ErrorCode.Internal));
    }
}
