using System.Collections.Concurrent;
using PaperGraph.GraphQL.Operations;

namespace PaperGraph.GraphQL.Following.Sockets;

/// <summary>The operations that run over a socket.</summary>
internal sealed class SocketOperations(SocketServices services, SocketOutbox outbox) : IAsyncDisposable
{
    private readonly CancellationTokenSource _end = new();
    private readonly ConcurrentDictionary<string, Running> _byId = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<Running, bool> _running = new();

    /// <summary>Begins an operation, and does not wait for it.</summary>
    /// <exception cref="SocketEndException">Another one runs under its id.</exception>
    public async Task StartAsync(SocketMessage.Subscribe asked, Follower follower)
    {
        if (_byId.ContainsKey(asked.Id))
            throw new SocketEndException(SocketEnd.AlreadyExists(asked.Id));
        if (services.FindRefusal(asked.Request, _running.Count) is { } refusal)
        {
            await outbox.WriteAsync(SocketReply.Of(asked.Id, OperationResponse.Refused(refusal)), _end.Token);
            return;
        }

        var running = new Running(asked.Id, CancellationTokenSource.CreateLinkedTokenSource(_end.Token));
        _byId[asked.Id] = running;
        _running[running] = true;
        running.Work = Task.Run(() => RunAsync(running, asked, follower), CancellationToken.None);
    }

    /// <summary>Ends an operation, of which nothing more is sent; there may be none.</summary>
    public async Task StopAsync(string id)
    {
        if (_byId.TryRemove(id, out var running))
            await running.End.CancelAsync();
    }

    /// <summary>Ends all.</summary>
    public Task StopAllAsync() => _end.CancelAsync();

    /// <summary>Waits for all, once they are ended.</summary>
    public async ValueTask DisposeAsync()
    {
        await Task.WhenAll(_running.Keys.Select(running => running.Work));
        _end.Dispose();
    }

    private async Task RunAsync(Running running, SocketMessage.Subscribe asked, Follower follower)
    {
        var end = running.End.Token;
        try
        {
            var last = SocketReply.Complete(running.Id);
            await foreach (var response in services.Operations.ExecuteAsync(asked.Request, follower, end).WithCancellation(end))
            {
                if (response.HasData)
                    await outbox.WriteAsync(SocketReply.Of(running.Id, response), end);
                else
                    last = SocketReply.Of(running.Id, response);
            }

            // Once the client has the last message it may use the id again.
            _byId.TryRemove(KeyValuePair.Create(running.Id, running));
            await outbox.WriteAsync(last, end);
        }
        catch (OperationCanceledException) when (end.IsCancellationRequested)
        {
            // Nobody waits for what would come.
        }
#pragma warning disable CA1031 // Whatever it is ends this operation alone; the translator logs it.
        catch (Exception unexpected)
#pragma warning restore CA1031
        {
            await outbox.WriteAsync(SocketReply.Of(running.Id, OperationResponse.Refused(services.Errors.Translate(unexpected))), CancellationToken.None);
        }
        finally
        {
            _byId.TryRemove(KeyValuePair.Create(running.Id, running));
            _running.TryRemove(running, out _);
            running.End.Dispose();
        }
    }

    private sealed class Running(string id, CancellationTokenSource end)
    {
        public string Id { get; } = id;

        public CancellationTokenSource End { get; } = end;

        public Task Work { get; set; } = Task.CompletedTask;
    }
}
