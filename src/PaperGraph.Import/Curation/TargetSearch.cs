using PaperGraph.Core.Papers;
using PaperGraph.Core.Search;
using PaperGraph.Core.Storage;

namespace PaperGraph.Import.Curation;

/// <summary>Finds the papers that a correction may mean, among those that are seen.</summary>
internal sealed class TargetSearch(IPaperQueries papers)
{
    /// <summary>More than these need not be found to know that it is not one.</summary>
    public const int Most = 3;

    private const int PapersATime = 100;

    /// <summary>At most <see cref="Most" />, by title.</summary>
    public async Task<IReadOnlyList<Paper>> FindAsync(CorrectionTarget target, CancellationToken cancellationToken)
    {
        var selection = new PaperSelection
        {
            Hosts = target.Host is { } host ? [host] : null,
            Text = target.Says is { } says ? new SearchExpression.Phrase([.. Words.Cut(says).Select(word => word.Text)], IsPrefix: false) : null,
            AnnotatedFrom = target.Month,
            AnnotatedTo = target.Month,
        };
        var found = new List<Paper>();
        for (string? after = null; ;)
        {
            var page = (await papers.PagePapersAsync([selection], PaperOrder.TitleAsc, PageRequest.First(PapersATime, after), cancellationToken))[0];
            found.AddRange(page.Items.Select(item => item.Node).Where(paper => paper.Locations.Any(location => IsMeant(target, location))));
            if (!page.HasNext || found.Count >= Most)
                return [.. found.Take(Most)];
            after = page.Items[^1].Cursor;
        }
    }

    private static bool IsMeant(CorrectionTarget target, Location location) =>
        (target.Host is null || string.Equals(target.Host, location.Host, StringComparison.OrdinalIgnoreCase))
        && (target.Document is null || target.Document == location.Name)
        && (target.Month is null || target.Month == location.Month);
}
