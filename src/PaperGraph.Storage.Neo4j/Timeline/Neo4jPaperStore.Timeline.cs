using PaperGraph.Core.Timeline;
using PaperGraph.Storage.Neo4j.Cypher;
using PaperGraph.Storage.Neo4j.Paging;

namespace PaperGraph.Storage.Neo4j;

internal sealed partial class Neo4jPaperStore : ITimelineQueries
{
    private static readonly CypherQuery CountMonths = CypherQuery.Named("Timeline/count-by-month");

    public async Task<IReadOnlyList<IReadOnlyList<MonthCount>>> CountByMonthAsync(
        IReadOnlyList<TimelineSelection> selections, CancellationToken cancellationToken) =>
        [.. (await ReadAsync(CountMonths.With("selections", selections.Select(ParameterOf).ToList()), cancellationToken)).Select(MonthsOf)];

    private static CypherMap ParameterOf(TimelineSelection selection) => new CypherMap()
        .Put("topic", selection.Topic?.ToString()).Put("tag", selection.Tag?.ToString())
        .Put("from", selection.From?.ToString() ?? PlacedPage.Beginning).Put("to", selection.To?.ToString() ?? PlacedPage.End);

    private static IReadOnlyList<MonthCount> MonthsOf(CypherRow row) => [.. row.Rows("months").Select(month => new MonthCount(
        month.MaybeMonth("month") ?? throw new InvalidOperationException($"“{month.Text("month")}” is no month."), month.Int("annotations"), month.Int("papers")))];
}
