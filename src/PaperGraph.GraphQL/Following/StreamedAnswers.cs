using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using PaperGraph.GraphQL.Errors;
using PaperGraph.GraphQL.Http;
using PaperGraph.GraphQL.Limits;
using PaperGraph.GraphQL.Operations;

namespace PaperGraph.GraphQL.Following;

/// <summary>Answers as <c>text/event-stream</c> whoever asks for it: GraphQL over Server-Sent Events, distinct connections mode.</summary>
/// <remarks>When the server stops, the stream ends without <c>complete</c>, so that clients know to come again.</remarks>
internal sealed class StreamedAnswers(
    RequestDelegate next,
    IOperationExecutor operations,
    Turnstiles turnstiles,
    ErrorTranslator errors,
    IOptions<FollowingOptions> options,
    TimeProvider clock,
    IHostApplicationLifetime lifetime)
{
    public async Task InvokeAsync(HttpContext context)
    {
        if (context.Features.GetRequiredFeature<IncomingRequests>() is not { MediaType: GraphQLMedia.EventStream, Requests: [var request] })
        {
            await next(context);
            return;
        }

        using var entry = new Entry();
        try
        {
            turnstiles.Connections.Enter(entry, Caller.Of(context, context.User));
        }
        catch (RequestException refused)
        {
            await ErrorResponse.WriteAsync(context, errors.Translate(refused));
            return;
        }

        // From here on it counts as what lasts, and as a request only while something is done for it.
        context.Features.GetRequiredFeature<Entry>().Dispose();
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, lifetime.ApplicationStopping);
        try
        {
            await AnswerAsync(context, request, ending.Token);
        }
        catch (OperationCanceledException) when (ending.IsCancellationRequested)
        {
            // The client is gone, or soon the server is.
        }
    }

    private async Task AnswerAsync(HttpContext context, GraphQLRequest request, CancellationToken cancellationToken)
    {
        var events = new EventStreamWriter(context.Response);
        await events.BeginAsync(cancellationToken);
        await using var responses = operations.ExecuteAsync(request, new Follower(context.User, Caller.Of(context, context.User), turnstiles), cancellationToken).GetAsyncEnumerator(cancellationToken);
        while (await MoveNextAsync(responses, events, cancellationToken))
            await events.WriteNextAsync(responses.Current.Json, cancellationToken);
        cancellationToken.ThrowIfCancellationRequested();
        await events.WriteCompleteAsync(cancellationToken);
    }

    private async Task<bool> MoveNextAsync(
        IAsyncEnumerator<OperationResponse> responses, EventStreamWriter events, CancellationToken cancellationToken)
    {
        var moving = responses.MoveNextAsync().AsTask();
        while (!moving.IsCompleted && !cancellationToken.IsCancellationRequested)
        {
            using var waiting = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
            await Task.WhenAny(moving, Task.Delay(options.Value.KeepAlive, clock, waiting.Token));
            await waiting.CancelAsync();
            if (!moving.IsCompleted && !cancellationToken.IsCancellationRequested)
                await events.WriteSignOfLifeAsync(cancellationToken);
        }

        return await moving;
    }
}
