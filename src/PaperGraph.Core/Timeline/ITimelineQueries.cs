using PaperGraph.Core.Graph;
using PaperGraph.Core.Tags;
using PaperGraph.Core.Topics;

namespace PaperGraph.Core.Timeline;

/// <summary>What a store answers about when things were annotated.</summary>
public interface ITimelineQueries
{
    /// <summary>For each selection the months with at least one annotation, oldest first, in the order of the selections.</summary>
    Task<IReadOnlyList<IReadOnlyList<MonthCount>>> CountByMonthAsync(IReadOnlyList<TimelineSelection> selections, CancellationToken cancellationToken);
}

/// <summary>Which annotations are counted: all for which everything given holds.</summary>
/// <param name="Topic">About a paper that touches this topic or a narrower one.</param>
/// <param name="Tag">About a paper that carries this tag.</param>
/// <param name="From">Written in this month or later.</param>
/// <param name="To">Written in this month or earlier.</param>
public sealed record TimelineSelection(Id<Topic>? Topic = null, Id<Tag>? Tag = null, Month? From = null, Month? To = null);
