using System.Buffers;
using HotChocolate.Execution;
using HotChocolate.Execution.Serialization;
using Microsoft.AspNetCore.Http;
using PaperGraph.GraphQL.Errors;
using PaperGraph.GraphQL.Http;
using PaperGraph.GraphQL.Operations;

namespace PaperGraph.GraphQL.HotChocolate.Http;

/// <summary>Writes results, with the status and the headers that every engine has here.</summary>
internal static class ResponseBody
{
    private static readonly JsonResultFormatter Json = new(new JsonResultFormatterOptions { Encoder = GraphQLMedia.Writing.Encoder });

    public static void WriteHead(HttpResponse response, string mediaType, IOperationResult result)
    {
        if (result.IsDataSet || result.Errors is not { Count: > 0 } errors)
            ResponseHead.WriteData(response, mediaType);
        else
            ResponseHead.WriteRefusal(response, mediaType, errors.Select(error => ErrorCode.Find(error.Code ?? "") ?? ErrorCode.Internal));
    }

    public static async Task WriteAsync(HttpContext context, IOperationResult result)
    {
        Json.Format(result, context.Response.BodyWriter);
        await context.Response.BodyWriter.FlushAsync(context.RequestAborted);
    }

    /// <summary>A result by itself.</summary>
    public static OperationResponse ToOperationResponse(IOperationResult result)
    {
        var json = new ArrayBufferWriter<byte>();
        Json.Format(result, json);
        return new OperationResponse(result.IsDataSet, json.WrittenMemory);
    }
}
