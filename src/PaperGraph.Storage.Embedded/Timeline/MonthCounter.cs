using System.Runtime.InteropServices;
using PaperGraph.Core.Timeline;
using PaperGraph.Storage.Embedded.Graph;

namespace PaperGraph.Storage.Embedded.Timeline;

/// <summary>Counts annotations and the papers they are about by month.</summary>
internal sealed class MonthCounter(GraphSnapshot graph, int from, int to)
{
    private readonly Dictionary<int, (int Annotations, int Papers)> _months = [];

    public IReadOnlyList<MonthCount> Counts =>
        [.. _months.OrderBy(month => month.Key).Select(month => new MonthCount(Month.FromOrdinal(month.Key), month.Value.Annotations, month.Value.Papers))];

    /// <summary>Counts the annotations of a paper; they come by month, so that each month of a paper is one run.</summary>
    public void Add(PaperNode paper)
    {
        var last = 0;
        foreach (var annotation in paper.Annotations)
        {
            var month = graph.Annotations[annotation].Month;
            if (month == 0 || month < from || month > to)
                continue;
            ref var count = ref CollectionsMarshal.GetValueRefOrAddDefault(_months, month, out _);
            count = (count.Annotations + 1, count.Papers + (month == last ? 0 : 1));
            last = month;
        }
    }
}
