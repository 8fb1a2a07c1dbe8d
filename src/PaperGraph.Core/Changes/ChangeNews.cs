using System.Runtime.CompilerServices;
using PaperGraph.Core.Following;
using PaperGraph.Core.Graph;
using PaperGraph.Core.Papers;
using PaperGraph.Core.Sessions;
using PaperGraph.Core.Storage;

namespace PaperGraph.Core.Changes;

/// <summary>Tells which papers and sessions change, whoever changes them: it reads the log as it grows, so that several programs on one store hear of each other.</summary>
/// <remarks>Safe to use from several threads.</remarks>
/// <param name="log">The log.</param>
/// <param name="papers">Knows what papers are part of others: whoever follows one of these hears of the paper that it is part of.</param>
public sealed class ChangeNews(IChangeQueries log, IPaperQueries papers)
{
    // As many as hardly change within the time that a listener takes for one.
    private const int Capacity = 1_000;
    private const int ChangesATime = 100;

    private readonly SemaphoreSlim _reading = new(1, 1);
    private readonly EventHub<Id<Paper>, Told> _hub = new(told => told.Paper, Capacity);
    private readonly EventHub<Id<Session>, SessionChanged> _sessions = new(changed => changed.Session, Capacity);
    private string? _readTo;
    private bool _isReading;

    /// <summary>How many follow.</summary>
    public int Followers => _hub.Listeners + _sessions.Listeners;

    /// <summary>Papers that change from now on: all, or these. Of one that changes several times before it is taken up, the last time counts.</summary>
    /// <exception cref="LaggingListenerException">A thousand papers have changed, and the listener has not taken them up.</exception>
    public async IAsyncEnumerable<PaperChanged> FollowAsync(IReadOnlySet<Id<Paper>>? followed, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var subscription = await SubscribeAsync(
            () => _hub.Subscribe(told => followed is null ? told.IsNamed : told.IsAny || followed.Contains(told.Paper)), cancellationToken);
        await foreach (var told in subscription.ReadAllAsync(cancellationToken))
        {
            // A change that touched more papers than it names may have touched any of them.
            IEnumerable<Id<Paper>> touched = told.IsAny && followed is not null ? followed : [told.Paper];
            foreach (var paper in touched)
                yield return new PaperChanged(paper, told.Cursor);
        }
    }

    /// <summary>Sessions of which something is said from now on. Of one of which something is said several times before it is taken up, the last time counts.</summary>
    /// <exception cref="LaggingListenerException">A thousand sessions have changed, and the listener has not taken them up.</exception>
    public async IAsyncEnumerable<SessionChanged> FollowSessionsAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var subscription = await SubscribeAsync(() => _sessions.Subscribe(), cancellationToken);
        await foreach (var changed in subscription.ReadAllAsync(cancellationToken))
            yield return changed;
    }

    /// <summary>Reads what is new in the log, if anybody follows, and tells them. To be called again and again.</summary>
    /// <exception cref="StoreUnavailableException">The log cannot be read now; the next call goes on from the same place.</exception>
    public async Task ReadAsync(CancellationToken cancellationToken)
    {
        await _reading.WaitAsync(cancellationToken);
        try
        {
            _isReading &= Followers > 0;
            while (_isReading)
            {
                var page = await log.PageChangesAsync(ChangeSelection.All, PageRequest.First(ChangesATime, _readTo), cancellationToken);
                var parts = await papers.FindMergedAsync([.. page.Items.SelectMany(item => item.Node.Papers).Distinct()], cancellationToken);
                foreach (var (change, cursor) in page.Items.Select(item => (item.Node, item.Cursor)))
                {
                    Tell(change, cursor, parts);
                    _readTo = cursor;
                }

                if (!page.HasNext)
                    return;
            }
        }
        finally
        {
            _reading.Release();
        }
    }

    private void Tell(Change change, string cursor, IReadOnlyDictionary<Id<Paper>, IReadOnlyList<MergedPaper>> parts)
    {
        foreach (var paper in change.Papers)
            _hub.Publish(new Told(paper, cursor, IsNamed: true));
        foreach (var part in change.Papers.SelectMany(paper => parts.GetValueOrDefault(paper, [])).Select(part => part.Id).Except(change.Papers))
            _hub.Publish(new Told(part, cursor, IsNamed: false));
        if (change.Papers.Count == Change.MostPapers)
            _hub.Publish(new Told(default, cursor, IsNamed: false) { IsAny = true });
        foreach (var session in change.Sessions)
            _sessions.Publish(new SessionChanged(session, cursor));
    }

    private async Task<TSubscription> SubscribeAsync<TSubscription>(Func<TSubscription> subscribe, CancellationToken cancellationToken)
    {
        await _reading.WaitAsync(cancellationToken);
        try
        {
            // Whoever follows first hears what comes behind the end of the log; nobody has read it while nobody followed.
            if (!_isReading || Followers == 0)
                _readTo = (await log.PageChangesAsync(ChangeSelection.All, PageRequest.Last(1), cancellationToken)).Items is [var last] ? last.Cursor : null;
            _isReading = true;
            return subscribe();
        }
        finally
        {
            _reading.Release();
        }
    }

    /// <param name="Paper">The paper.</param>
    /// <param name="Cursor">Where in the log that stands.</param>
    /// <param name="IsNamed">Whether the change names it; else it is part of one that is named.</param>
    private sealed record Told(Id<Paper> Paper, string Cursor, bool IsNamed)
    {
        /// <summary>Whether it may be any paper.</summary>
        public bool IsAny { get; init; }
    }
}
