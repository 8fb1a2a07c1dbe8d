using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;
using PaperGraph.GraphQL.Errors;
using PaperGraph.GraphQL.Limits;

namespace PaperGraph.GraphQL.Http;

/// <summary>Reads a POST's body as UTF-8, no longer than the limit.</summary>
internal sealed class RequestBody(IOptions<LimitsOptions> limits)
{
    private const int FirstBytes = 16_384;

    private static readonly byte[] Mark = [0xEF, 0xBB, 0xBF];

    public async Task<ReadOnlyMemory<byte>> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        var encoding = EncodingOf(request);
        var bytes = await ReadBytesAsync(request, cancellationToken);
        if (encoding is not null)
            bytes = Encoding.UTF8.GetBytes(encoding.GetString(bytes.Span));
        return bytes.Span.StartsWith(Mark) ? bytes[Mark.Length..] : bytes;
    }

    // Null stands for UTF-8, which needs no transcoding.
    private static Encoding? EncodingOf(HttpRequest request)
    {
        var isTyped = MediaTypeHeaderValue.TryParse(request.ContentType, out var type);
        if (!isTyped || type is null || !type.MediaType.Equals(GraphQLMedia.Json, StringComparison.OrdinalIgnoreCase))
            throw Unsupported("A POST is read as application/json only.");
        if (request.Headers.ContentEncoding.Count > 0)
            throw Unsupported("A body is read without Content-Encoding only.");
        var charset = type.Charset.ToString().Trim('"');
        if (charset.Length == 0 || charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase))
            return null;
        try
        {
            return Encoding.GetEncoding(charset);
        }
        catch (Exception unknown) when (unknown is ArgumentException or NotSupportedException)
        {
            throw Unsupported($"The charset “{charset}” is not known. Send UTF-8.");
        }
    }

    private async Task<ReadOnlyMemory<byte>> ReadBytesAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (request.ContentLength is { } length && length > limits.Value.MaxBodyBytes)
            throw TooLarge(Counting.Say(length));
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        ending.CancelAfter(limits.Value.Timeout);
        try
        {
            return await ReadBytesInTimeAsync(request, ending.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            // Or the server would wait for the rest, to use the connection again.
            request.HttpContext.Response.Headers.Connection = "close";
            throw TooSlow();
        }
    }

    private async Task<ReadOnlyMemory<byte>> ReadBytesInTimeAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        // What a client says of the length is no reason to set memory aside.
        using var body = new MemoryStream((int)Math.Min(request.ContentLength ?? 0, FirstBytes));
        while (true)
        {
            var read = await request.BodyReader.ReadAsync(cancellationToken);
            if (body.Length + read.Buffer.Length > limits.Value.MaxBodyBytes)
                throw TooLarge($"at least {Counting.Say(body.Length + read.Buffer.Length)}");
            foreach (var part in read.Buffer)
                body.Write(part.Span);
            request.BodyReader.AdvanceTo(read.Buffer.End);
            if (read.IsCompleted)
                return body.GetBuffer().AsMemory(0, (int)body.Length);
        }
    }

    private static RequestException Unsupported(string message) => new(ErrorCode.UnsupportedMediaType, message);

    private RequestException TooSlow() =>
        new(ErrorCode.TimedOut, $"The request's body took longer than {limits.Value.Timeout.TotalSeconds} seconds to come and was not waited for.");

    private RequestException TooLarge(string bytes) => new(
        ErrorCode.BodyTooLarge,
        $"The body has {bytes} bytes; at most {Counting.Say(limits.Value.MaxBodyBytes)} are allowed (Limits:MaxBodyBytes). Send less at a time; a long dump can be read as a file of the folder, too.");
}
