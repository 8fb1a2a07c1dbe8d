using System.Net.WebSockets;
using Microsoft.AspNetCore.Http;
using PaperGraph.GraphQL.Errors;

namespace PaperGraph.GraphQL.Following.Sockets;

/// <summary>Speaks graphql-transport-ws with one client, from the accepted socket to its end.</summary>
internal sealed class SocketSession(WebSocket socket, HttpContext handshake, SocketServices services)
{
    // As long as another end that is well needs to say goodbye.
    private static readonly TimeSpan Goodbye = TimeSpan.FromSeconds(5);

    private readonly TaskCompletionSource<SocketEnd> _end = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly SocketInbox _inbox = new(socket, services.MaxMessageBytes);
    private readonly SocketOutbox _outbox = new(socket, services.Options, services.Clock);
    private Follower? _follower;

    /// <summary>Serves until the client closes, breaks the protocol or is lost, or the server stops.</summary>
    public async Task RunAsync(CancellationToken stopping)
    {
        await using var operations = new SocketOperations(services, _outbox);
        await using var stop = stopping.Register(() => _end.TrySetResult(SocketEnd.GoingAway));
        await using var init = services.Clock.CreateTimer(_ => EndUnlessInitialised(), null, services.Options.InitTimeout, Timeout.InfiniteTimeSpan);
        var sending = SendAsync();
        var receiving = ReceiveAsync(operations);
        var end = await _end.Task;
        await operations.StopAllAsync();
        _outbox.Close();
        await sending;
        _outbox.Drop();
        await CloseAsync(end, receiving);
    }

    private void EndUnlessInitialised()
    {
        if (_follower is null)
            _end.TrySetResult(SocketEnd.InitTimeout);
    }

    private async Task SendAsync()
    {
        try
        {
            await _outbox.SendAllAsync();
        }
        catch (Exception lost) when (lost is WebSocketException or OperationCanceledException or IOException)
        {
            socket.Abort();
            _end.TrySetResult(SocketEnd.Lost);
        }
    }

    private async Task ReceiveAsync(SocketOperations operations)
    {
        try
        {
            while (await _inbox.ReadAsync(CancellationToken.None) is { } message)
            {
                if (!_end.Task.IsCompleted)
                    await HearAsync(SocketMessage.Parse(message), operations);
            }

            _end.TrySetResult(SocketEnd.Normal);
        }
        catch (SocketEndException broken)
        {
            _end.TrySetResult(broken.End);
        }
        catch (Exception lost) when (lost is WebSocketException or OperationCanceledException or IOException)
        {
            _end.TrySetResult(SocketEnd.Lost);
        }
#pragma warning disable CA1031 // Whatever else it is ends this socket alone; the translator logs it.
        catch (Exception unexpected)
#pragma warning restore CA1031
        {
            services.Errors.Translate(unexpected);
            _end.TrySetResult(SocketEnd.Internal);
        }
    }

    private Task HearAsync(SocketMessage message, SocketOperations operations) => message switch
    {
        SocketMessage.Ping ping => _outbox.WriteAsync(SocketReply.Pong(ping.Payload), CancellationToken.None),
        SocketMessage.Pong => Task.CompletedTask,
        SocketMessage.Init init => BeginAsync(init),
        _ when _follower is not { } => throw new SocketEndException(SocketEnd.Unauthorized),
        SocketMessage.Subscribe subscribe => operations.StartAsync(subscribe, _follower),
        SocketMessage.Complete complete => operations.StopAsync(complete.Id),
        _ => throw new InvalidOperationException($"Nobody hears {message}."),
    };

    private async Task BeginAsync(SocketMessage.Init init)
    {
        if (_follower is not null)
            throw new SocketEndException(SocketEnd.TooManyInits);
        var authorization = init.Authorization ?? handshake.Request.Headers.Authorization;
        try
        {
            _follower = services.FollowerOf(handshake, await services.Admission.AdmitAsync(handshake, authorization, handshake.RequestAborted));
        }
        catch (RequestException refused)
        {
            throw new SocketEndException(SocketEnd.Forbidden(refused.Message));
        }

        await _outbox.WriteAsync(SocketReply.Acknowledgement, CancellationToken.None);
    }

    private async Task CloseAsync(SocketEnd end, Task receiving)
    {
        try
        {
            if (socket.State is WebSocketState.Open or WebSocketState.CloseReceived)
            {
                using var patience = new CancellationTokenSource(Goodbye, services.Clock);
                await socket.CloseOutputAsync(end.Status, end.Reason, patience.Token);
            }

            await receiving.WaitAsync(Goodbye, services.Clock);
        }
        catch (Exception gone) when (gone is WebSocketException or OperationCanceledException or TimeoutException or IOException)
        {
            socket.Abort();
            await receiving;
        }
    }
}
