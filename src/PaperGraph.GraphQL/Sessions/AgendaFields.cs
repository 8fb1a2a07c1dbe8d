using PaperGraph.Core.Annotations;
using PaperGraph.Core.Graph;
using PaperGraph.Core.Papers;
using PaperGraph.Core.Sessions;
using PaperGraph.Core.Storage;
using PaperGraph.GraphQL.Resolving;

namespace PaperGraph.GraphQL.Sessions;

internal sealed class AgendaFields(IPaperStore store) : IResolverPart
{
    // Of a paper with more, the newest are looked at.
    private const int LookedAt = 500;

    public void AddTo(ResolverMapBuilder map) => map.Extend<SessionPaper>("SessionPaper").List<Id<Paper>, Annotation>("agenda", paper => paper.Paper, FindAsync);

    private async Task<IReadOnlyDictionary<Id<Paper>, IReadOnlyList<Annotation>>> FindAsync(IReadOnlyCollection<Id<Paper>> papers, CancellationToken cancellationToken)
    {
        var selections = papers.Select(paper => new AnnotationSelection { Paper = paper }).ToList();
        var pages = await store.PageAnnotationsAsync(selections, PageRequest.First(LookedAt), cancellationToken);
        var annotations = pages.SelectMany(page => page.Items).Select(item => item.Node).ToList();
        var sources = await store.FindSourcesAsync([.. annotations.Select(annotation => annotation.Id)], cancellationToken);
        return annotations.ToLookup(annotation => annotation.Paper)
            .ToDictionary(ofPaper => ofPaper.Key, ofPaper => Agenda.Of(InReadingOrder(ofPaper, sources)));
    }

    // As in the files; what people wrote here comes behind, as they did.
    private static IEnumerable<Annotation> InReadingOrder(IEnumerable<Annotation> annotations, IReadOnlyDictionary<Id<Annotation>, IReadOnlyList<Source>> sources) =>
        annotations.Select(annotation => (Annotation: annotation, Source: sources.GetValueOrDefault(annotation.Id, []).FirstOrDefault()))
            .OrderBy(one => one.Source is null).ThenBy(one => one.Source?.File, StringComparer.Ordinal).ThenBy(one => one.Source?.FirstLine)
            .ThenBy(one => one.Annotation.CreatedAt).ThenBy(one => one.Annotation.Id).Select(one => one.Annotation);
}
