using PaperGraph.Core.Annotations;
using PaperGraph.Core.Graph;
using PaperGraph.Core.Papers;
using PaperGraph.Core.Storage;

namespace PaperGraph.Core.Sessions;

/// <summary>Finds what a group talks about at papers.</summary>
/// <param name="annotations">What the group wrote and marked.</param>
public sealed class Agendas(IAnnotationQueries annotations)
{
    // Of a paper with more, the newest are looked at.
    private const int LookedAt = 500;

    /// <summary>The <see cref="Agenda" /> of each paper; papers without annotations are left out.</summary>
    public async Task<IReadOnlyDictionary<Id<Paper>, IReadOnlyList<Annotation>>> FindAsync(IReadOnlyCollection<Id<Paper>> papers, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(papers);
        var selections = papers.Select(paper => new AnnotationSelection { Paper = paper }).ToList();
        var pages = await annotations.PageAnnotationsAsync(selections, PageRequest.First(LookedAt), cancellationToken);
        var found = pages.SelectMany(page => page.Items).Select(item => item.Node).ToList();
        var sources = await annotations.FindSourcesAsync([.. found.Select(annotation => annotation.Id)], cancellationToken);
        return found.ToLookup(annotation => annotation.Paper)
            .ToDictionary(ofPaper => ofPaper.Key, ofPaper => Agenda.Of(InReadingOrder(ofPaper, sources)));
    }

    // As in the files; what people wrote here comes behind, as they did.
    private static IEnumerable<Annotation> InReadingOrder(IEnumerable<Annotation> annotations, IReadOnlyDictionary<Id<Annotation>, IReadOnlyList<Source>> sources) =>
        annotations.Select(annotation => (Annotation: annotation, Source: sources.GetValueOrDefault(annotation.Id, []).FirstOrDefault()))
            .OrderBy(one => one.Source is null).ThenBy(one => one.Source?.File, StringComparer.Ordinal).ThenBy(one => one.Source?.FirstLine)
            .ThenBy(one => one.Annotation.CreatedAt).ThenBy(one => one.Annotation.Id).Select(one => one.Annotation);
}
