using PaperGraph.Core.Annotations;
using PaperGraph.Core.Graph;
using PaperGraph.Core.Papers;
using PaperGraph.Core.Search;
using PaperGraph.Core.Storage;

namespace PaperGraph.Import.Curation;

/// <summary>Finds the papers that a correction may mean, among those that are seen.</summary>
/// <remarks>Only by what dumps say, and by nothing that a correction changes: or one that was applied would not be found again.</remarks>
internal sealed class TargetSearch(IPaperStore store)
{
    /// <summary>More than these need not be found to know that it is not one.</summary>
    public const int Most = 3;

    private const int NodesATime = 100;

    /// <summary>At most <see cref="Most" />, by title.</summary>
    public async Task<IReadOnlyList<Paper>> FindAsync(CorrectionTarget target, CancellationToken cancellationToken)
    {
        var found = new SortedDictionary<Id<Paper>, Paper>();
        await foreach (var papers in CandidatesAsync(target, cancellationToken))
        {
            foreach (var paper in papers.Where(paper => paper.Locations.Any(location => IsMeant(target, location))))
                found[paper.Id] = paper;
            if (found.Count >= Most)
                break;
        }

        return [.. found.Values.OrderBy(paper => paper.Title, StringComparer.Ordinal).Take(Most)];
    }

    private IAsyncEnumerable<IEnumerable<Paper>> CandidatesAsync(CorrectionTarget target, CancellationToken cancellationToken)
    {
        if (target.Says is { } says)
        {
            var said = new AnnotationSelection { Text = new SearchExpression.Phrase([.. Words.Cut(says).Select(word => word.Text)], IsPrefix: false) };
            return PagesAsync(after => AnnotatedAsync(said, after, cancellationToken));
        }

        var met = new PaperSelection { Hosts = target.Host is { } host ? [host] : null };
        return PagesAsync(after => MetAsync(met, after, cancellationToken));
    }

    private async Task<(IEnumerable<Paper> Papers, string? Next)> MetAsync(PaperSelection selection, string? after, CancellationToken cancellationToken)
    {
        var page = (await store.PagePapersAsync([selection], PaperOrder.TitleAsc, PageRequest.First(NodesATime, after), cancellationToken))[0];
        return (page.Items.Select(item => item.Node), page.HasNext ? page.Items[^1].Cursor : null);
    }

    private async Task<(IEnumerable<Paper> Papers, string? Next)> AnnotatedAsync(AnnotationSelection selection, string? after, CancellationToken cancellationToken)
    {
        var page = (await store.PageAnnotationsAsync([selection], PageRequest.First(NodesATime, after), cancellationToken))[0];
        var papers = await store.FindPapersAsync([.. page.Items.Select(item => item.Node.Paper)], cancellationToken);
        return (papers.Values, page.HasNext ? page.Items[^1].Cursor : null);
    }

    private static async IAsyncEnumerable<IEnumerable<Paper>> PagesAsync(Func<string?, Task<(IEnumerable<Paper> Papers, string? Next)>> page)
    {
        string? next = null;
        do
        {
            (var papers, next) = await page(next);
            yield return papers;
        }
        while (next is not null);
    }

    private static bool IsMeant(CorrectionTarget target, Location location) =>
        (target.Host is null || string.Equals(target.Host, location.Host, StringComparison.OrdinalIgnoreCase))
        && (target.Document is null || target.Document == location.Name)
        && (target.Month is null || target.Month == location.Month);
}
