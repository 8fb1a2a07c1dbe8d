namespace PaperGraph.Storage.Embedded.Graph;

/// <summary>How many papers touch each topic or anything below it.</summary>
internal static class TopicTotals
{
    /// <summary>Adds papers to, or takes them from, the totals by topic number.</summary>
    public static void Count(int[] totals, ChunkedArray<TopicNode?> topics, PaperNode? paper, int step)
    {
        foreach (var topic in TouchedWithBroader(topics, paper))
            totals[topic] += step;
    }

    /// <summary>What a paper touches, and everything above that, each once.</summary>
    private static IEnumerable<int> TouchedWithBroader(ChunkedArray<TopicNode?> topics, PaperNode? paper) => paper?.Touches switch
    {
        null or [] => [],
        [var only] => topics[only.Topic]?.WithBroader ?? [],
        var several => several.SelectMany(touch => topics[touch.Topic]?.WithBroader ?? []).Distinct(),
    };
}
