using System.Runtime.CompilerServices;
using PaperGraph.Core.Following;
using PaperGraph.Core.Graph;

namespace PaperGraph.Core.Imports;

/// <summary>Tells how the imports of this program go, while they run and as they end.</summary>
/// <remarks>Imports of other programs on the same store are not told of. Safe to use from several threads.</remarks>
public sealed class ImportNews(TimeProvider clock)
{
    // As many as nobody imports within the time that a listener takes for one.
    private const int Capacity = 1_000;

    private static readonly TimeSpan BetweenStates = TimeSpan.FromMilliseconds(250);

    private readonly Lock _lock = new();
    private readonly EventHub<Id<Import>, Import> _hub = new(import => import.Id, Capacity);
    private Import? _running;

    /// <summary>How many follow.</summary>
    public int Followers => _hub.Listeners;

    /// <summary>Says how an import stands; waits for nobody.</summary>
    public void Tell(Import import)
    {
        ArgumentNullException.ThrowIfNull(import);
        lock (_lock)
        {
            _running = import.Status == ImportStatus.Running ? import : null;
            _hub.Publish(import);
        }
    }

    /// <summary>The import that runs now, if one does; then how it goes on, a few times a second at most; and how each ends.</summary>
    /// <exception cref="LaggingListenerException">A thousand imports have ended, and the listener has not taken them up.</exception>
    public async IAsyncEnumerable<Import> FollowAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var subscription = Subscribe();
        await foreach (var import in subscription.ReadAllAsync(cancellationToken))
        {
            yield return import;
            if (import.Status == ImportStatus.Running)
                await Task.Delay(BetweenStates, clock, cancellationToken);
        }
    }

    private EventSubscription<Id<Import>, Import> Subscribe()
    {
        lock (_lock)
        {
            var subscription = _hub.Subscribe();
            if (_running is { } running)
                subscription.Offer(running.Id, running);
            return subscription;
        }
    }
}
