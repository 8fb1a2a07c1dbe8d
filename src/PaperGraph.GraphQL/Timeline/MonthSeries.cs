using PaperGraph.Core.Storage;
using PaperGraph.Core.Timeline;

namespace PaperGraph.GraphQL.Timeline;

/// <summary>Counts by month without gaps: from the first month that has something to the last.</summary>
internal static class MonthSeries
{
    public static async Task<IReadOnlyList<IReadOnlyList<MonthCount>>> FindAsync(
        IPaperStore store, IReadOnlyList<TimelineSelection> selections, CancellationToken cancellationToken) =>
        [.. (await store.CountByMonthAsync(selections, cancellationToken)).Select(WithoutGaps)];

    public static IReadOnlyList<MonthCount> WithoutGaps(IReadOnlyList<MonthCount> counts)
    {
        var series = new List<MonthCount>();
        foreach (var count in counts)
        {
            while (series.Count > 0 && series[^1].Month.Next() is var next && next.CompareTo(count.Month) < 0)
                series.Add(new MonthCount(next, 0, 0));
            series.Add(count);
        }

        return series;
    }
}
