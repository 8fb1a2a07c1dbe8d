namespace PaperGraph.Storage.Neo4j.Transport;

/// <summary>Keeps what the next transaction has to see: the bookmarks of what this process wrote and read last. Safe for use by many at once.</summary>
internal sealed class BookmarkKeeper
{
    // A transaction supersedes the bookmarks it was given, so there are never more than transactions side by side, unless a server is very odd.
    private const int Most = 100;

    private readonly Lock _lock = new();
    private IReadOnlyList<string> _current = [];

    public IReadOnlyList<string> Current
    {
        get
        {
            lock (_lock)
                return _current;
        }
    }

    /// <summary>A transaction that had to see <paramref name="seen" /> is behind <paramref name="reached" />.</summary>
    public void Advance(IReadOnlyList<string> seen, IReadOnlyList<string> reached)
    {
        if (reached.Count == 0)
            return;
        lock (_lock)
            _current = [.. _current.Except(seen).Union(reached).TakeLast(Most)];
    }

    /// <summary>The server cannot follow these: whoever waited for them was told so, and the next does not.</summary>
    public void Forget(IReadOnlyList<string> seen)
    {
        lock (_lock)
            _current = [.. _current.Except(seen)];
    }
}
