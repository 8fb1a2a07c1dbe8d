using System.Buffers;
using System.Net;
using HotChocolate.AspNetCore;
using HotChocolate.AspNetCore.Serialization;
using HotChocolate.Execution;
using HotChocolate.Execution.Serialization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using PaperGraph.GraphQL.Errors;
using PaperGraph.GraphQL.HotChocolate.Execution;
using PaperGraph.GraphQL.Http;

namespace PaperGraph.GraphQL.HotChocolate.Http;

/// <summary>Writes responses with the status and the headers that every engine has here.</summary>
internal sealed class ResponseFormatter : IHttpResponseFormatter
{
    private readonly JsonResultFormatter _json = new(new JsonResultFormatterOptions { Encoder = GraphQLMedia.Writing.Encoder });

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
        var answers = result is IResponseStream stream
            ? await stream.ReadResultsAsync().OrderBy(BatchPlace.Of).ToListAsync(cancellationToken)
            : [(IOperationResult)result];
        if (incoming.IsBatch || answers[0].IsDataSet)
            ResponseHead.WriteData(response, incoming.MediaType);
        else
            ResponseHead.WriteRefusal(response, incoming.MediaType, CodesOf(answers[0]));
        Write(response, answers, incoming.IsBatch);
        await response.BodyWriter.FlushAsync(cancellationToken);
    }

    public ValueTask FormatAsync(HttpResponse response, ISchema schema, ulong version, CancellationToken cancellationToken) =>
        throw new NotSupportedException("The schema's text is served as it was written, by an endpoint of its own.");

    private static IEnumerable<ErrorCode> CodesOf(IOperationResult refusal) =>
        (refusal.Errors ?? []).Select(error => ErrorCode.Find(error.Code ?? string.Empty) ?? ErrorCode.Internal);

    private void Write(HttpResponse response, List<IOperationResult> answers, bool isBatch)
    {
        var body = response.BodyWriter;
        for (var at = 0; at < answers.Count; at++)
        {
            if (isBatch)
                body.Write(at == 0 ? "["u8 : ","u8);
            _json.Format(answers[at], body);
        }

        if (isBatch)
            body.Write("]"u8);
    }
}
