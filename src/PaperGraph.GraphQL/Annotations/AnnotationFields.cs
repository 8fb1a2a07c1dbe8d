using PaperGraph.Core.Annotations;
using PaperGraph.Core.Graph;
using PaperGraph.Core.Imports;
using PaperGraph.Core.Papers;
using PaperGraph.Core.Storage;
using PaperGraph.Core.Tags;
using PaperGraph.Core.Topics;
using PaperGraph.GraphQL.Paging;
using PaperGraph.GraphQL.Resolving;

namespace PaperGraph.GraphQL.Annotations;

internal sealed class AnnotationFields(IPaperStore store, PageArguments pages, AnnotationFilter filter) : IResolverPart
{
    public void AddTo(ResolverMapBuilder map)
    {
        map.Connection<Annotation, AnnotationSelection>("Annotation", store.CountAnnotationsAsync)
            .Query("annotations", PageAsync);
        map.Type<Annotation>("Annotation")
            .One<Id<Paper>, Paper>("paper", annotation => annotation.Paper, store.FindPapersAsync)
            .List<Id<Annotation>, Tag>("tags", annotation => annotation.Id, store.FindTagsOfAnnotationsAsync)
            .List<Id<Annotation>, Mention>("mentions", annotation => annotation.Id, store.FindMentionsOfAnnotationsAsync)
            .List<Id<Annotation>, Source>("sources", annotation => annotation.Id, store.FindSourcesAsync);
        map.Type<Source>("Source")
            .One<Id<Import>, Import>("import", source => source.Import, store.FindImportsAsync);
    }

    private async Task<Connection<Annotation, AnnotationSelection>> PageAsync(FieldCall call)
    {
        var request = pages.Of(call.Arguments);
        var selection = await filter.ReadAsync(call.Arguments.FindObject("where"), call.Cancellation);
        var page = await store.PageAnnotationsAsync([selection], request, call.Cancellation);
        return new Connection<Annotation, AnnotationSelection>(page[0], selection);
    }
}
