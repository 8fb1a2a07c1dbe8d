using PaperGraph.Core.Annotations;
using PaperGraph.Core.Papers;
using PaperGraph.Core.Storage;

namespace PaperGraph.Storage.Specs;

/// <summary>Short questions to a store.</summary>
internal static class StoreQuestions
{
    public static async Task<Paper?> FindPaperAsync(this IPaperStore store, string name) =>
        (await store.FindPapersAsync([Some.PaperId(name)], default)).GetValueOrDefault(Some.PaperId(name));

    public static async Task<Annotation?> FindAnnotationAsync(this IPaperStore store, string name) =>
        (await store.FindAnnotationsAsync([Some.AnnotationId(name)], default)).GetValueOrDefault(Some.AnnotationId(name));

    public static async Task<IReadOnlyList<string>> TitlesAsync(
        this IPaperStore store, PaperSelection? selection = null, PaperOrder order = PaperOrder.TitleAsc)
    {
        var pages = await store.PagePapersAsync([selection ?? PaperSelection.All], order, PageRequest.First(1_000), default);
        return [.. pages[0].Items.Select(item => item.Node.Title)];
    }

    public static async Task<IReadOnlyList<string?>> QuotesAsync(this IPaperStore store, AnnotationSelection? selection = null)
    {
        var pages = await store.PageAnnotationsAsync([selection ?? AnnotationSelection.All], PageRequest.First(1_000), default);
        return [.. pages[0].Items.Select(item => item.Node.Quote)];
    }

    public static IReadOnlyList<TNode> Nodes<TNode>(this Page<TNode> page) => [.. page.Items.Select(item => item.Node)];
}
