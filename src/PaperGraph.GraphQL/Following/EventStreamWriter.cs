using System.Buffers;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using PaperGraph.GraphQL.Http;

namespace PaperGraph.GraphQL.Following;

/// <summary>Writes the events of a stream: HTML standard, section 9.2.</summary>
internal sealed class EventStreamWriter(HttpResponse response)
{
    /// <summary>Shows the client that it is heard, before there is anything to tell.</summary>
    public Task BeginAsync(CancellationToken cancellationToken)
    {
        ResponseHead.WriteEvents(response);
        response.HttpContext.Features.Get<IHttpResponseBodyFeature>()?.DisableBuffering();
        return WriteSignOfLifeAsync(cancellationToken);
    }

    /// <summary>A comment, which clients leave out.</summary>
    public Task WriteSignOfLifeAsync(CancellationToken cancellationToken)
    {
        response.BodyWriter.Write(":\n\n"u8);
        return FlushAsync(cancellationToken);
    }

    public Task WriteNextAsync(ReadOnlyMemory<byte> json, CancellationToken cancellationToken)
    {
        response.BodyWriter.Write("event: next\ndata: "u8);
        response.BodyWriter.Write(json.Span);
        response.BodyWriter.Write("\n\n"u8);
        return FlushAsync(cancellationToken);
    }

    // A browser hears of an event only where it has data.
    public Task WriteCompleteAsync(CancellationToken cancellationToken)
    {
        response.BodyWriter.Write("event: complete\ndata:\n\n"u8);
        return FlushAsync(cancellationToken);
    }

    private async Task FlushAsync(CancellationToken cancellationToken) => await response.BodyWriter.FlushAsync(cancellationToken);
}
