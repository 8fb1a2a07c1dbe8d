namespace PaperGraph.Storage.Embedded.Graph;

/// <summary>Counts how many papers touch each topic or anything below it.</summary>
/// <param name="length">Every number of a topic is below this.</param>
internal sealed class TopicTotals(int length)
{
    private readonly int[] _totals = new int[length];
    private readonly int[] _countedFor = new int[length];
    private int _papers;

    /// <summary>How many were counted for a topic.</summary>
    public int this[int topic] => _totals[topic];

    /// <summary>Adds a paper, or takes it from, what it touches and everything above that, each once.</summary>
    public void Count(ChunkedArray<TopicNode?> topics, PaperNode? paper, int step)
    {
        if (paper is null)
            return;
        _papers++;
        foreach (var touch in paper.Touches)
        {
            foreach (var topic in topics[touch.Topic]?.WithBroader ?? [])
            {
                if (_countedFor[topic] == _papers)
                    continue;
                _countedFor[topic] = _papers;
                _totals[topic] += step;
            }
        }
    }
}
