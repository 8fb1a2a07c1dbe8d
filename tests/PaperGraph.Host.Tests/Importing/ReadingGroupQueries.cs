using PaperGraph.Core.Annotations;
using PaperGraph.Core.Papers;
using PaperGraph.Core.Storage;

namespace PaperGraph.Host.Tests.Importing;

/// <summary>What tests ask of a store, in one word each.</summary>
internal static class ReadingGroupQueries
{
    private static readonly PageRequest All = PageRequest.First(100);

    public static async Task<IReadOnlyList<Paper>> PapersAsync(this IPaperStore store) =>
        [.. (await store.PagePapersAsync([PaperSelection.All], PaperOrder.TitleAsc, All, CancellationToken.None))[0].Items.Select(item => item.Node)];

    public static async Task<IReadOnlyList<Annotation>> AnnotationsAsync(this IPaperStore store) =>
        [.. (await store.PageAnnotationsAsync([AnnotationSelection.All], All, CancellationToken.None))[0].Items.Select(item => item.Node)];

    public static async Task<IReadOnlyList<Core.Imports.Import>> ImportsAsync(this IPaperStore store) =>
        [.. (await store.PageImportsAsync(All, CancellationToken.None)).Items.Select(item => item.Node)];

    public static async Task<IReadOnlyList<Source>> SourcesAsync(this IPaperStore store, Annotation annotation) =>
        (await store.FindSourcesAsync([annotation.Id], CancellationToken.None))[annotation.Id];

    public static async Task<IReadOnlyList<string>> ProblemsAsync(this IPaperStore store, Core.Imports.Import import) =>
        [.. (await store.PageProblemsAsync([import.Id], All, CancellationToken.None))[0].Items.Select(item => $"{item.Node.Line}: {item.Node.Message}")];
}
