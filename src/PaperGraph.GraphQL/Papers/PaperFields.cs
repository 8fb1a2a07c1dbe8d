using PaperGraph.Core.Annotations;
using PaperGraph.Core.Graph;
using PaperGraph.Core.Papers;
using PaperGraph.Core.Storage;
using PaperGraph.Core.Tags;
using PaperGraph.Core.Topics;
using PaperGraph.GraphQL.Paging;
using PaperGraph.GraphQL.Resolving;

namespace PaperGraph.GraphQL.Papers;

internal sealed class PaperFields(IPaperStore store, PageArguments pages, PaperFilter filter, PaperLookup lookup) : IResolverPart
{
    public void AddTo(ResolverMapBuilder map)
    {
        map.Enum<PaperKind>("PaperKind").Enum<PaperOrder>("PaperOrder").Enum<TitleSource>("TitleSource").Enum<LinkKind>("LinkKind")
            .Connection<Paper, PaperSelection>("Paper", store.CountPapersAsync)
            .Query("paper", lookup.FindAsync)
            .Query("papers", PageAsync);
        map.Type<Location>("Location");
        map.Type<MergedPaper>("MergedPaper");
        map.Type<PaperLink>("PaperLink")
            .One<Id<Paper>, Paper>("from", link => link.From, store.FindPapersAsync)
            .One<Id<Paper>, Paper>("to", link => link.To, store.FindPapersAsync);
        map.Type<Paper>("Paper")
            .List<Id<Paper>, Tag>("tags", paper => paper.Id, store.FindTagsOfPapersAsync)
            .List<Id<Paper>, PaperLink>("links", paper => paper.Id, store.FindLinksAsync)
            .List<Id<Paper>, MergedPaper>("mergedFrom", paper => paper.Id, store.FindMergedAsync)
            .Batch("topics", FindTopicsAsync)
            .Pages(
                "annotations",
                (paper, _) => new AnnotationSelection { Paper = paper.Id },
                (selections, call) => store.PageAnnotationsAsync(selections, pages.Of(call.Arguments), call.Cancellation));
    }

    private async Task<Connection<Paper, PaperSelection>> PageAsync(FieldCall call)
    {
        var request = pages.Of(call.Arguments);
        var selection = await filter.ReadAsync(call.Arguments.FindObject("where"), call.Cancellation);
        var order = call.Arguments.Get<PaperOrder>("orderBy");
        var page = await store.PagePapersAsync([selection], order, request, call.Cancellation);
        return new Connection<Paper, PaperSelection>(page[0], selection);
    }

    private async Task<IReadOnlyList<IReadOnlyList<PaperTopic>>> FindTopicsAsync(IReadOnlyList<Paper> papers, FieldCall call)
    {
        var found = await store.FindTopicsOfPapersAsync(papers.Select(paper => paper.Id).ToHashSet(), call.Cancellation);
        var least = call.Arguments.Get<double>("minConfidence");
        var verdicts = call.Arguments.FindList<TopicVerdict>("verdicts") ?? [];
        bool IsAsked(PaperTopic touch) => touch.Confidence >= least && verdicts.Contains(touch.Verdict);
        IReadOnlyList<PaperTopic> Asked(IReadOnlyList<PaperTopic> touched) => touched.All(IsAsked) ? touched : [.. touched.Where(IsAsked)];
        return [.. papers.Select(paper => Asked(found.GetValueOrDefault(paper.Id, [])))];
    }
}
