using PaperGraph.Core.Annotations;
using PaperGraph.Core.Graph;
using PaperGraph.Core.Storage;
using PaperGraph.Core.Tags;
using PaperGraph.Core.Topics;
using PaperGraph.Storage.Embedded.Annotations;
using PaperGraph.Storage.Embedded.Database;
using PaperGraph.Storage.Embedded.Graph;
using PaperGraph.Storage.Embedded.Paging;

namespace PaperGraph.Storage.Embedded;

internal sealed partial class EmbeddedPaperStore
{
    public Task<IReadOnlyDictionary<Id<Annotation>, Annotation>> FindAnnotationsAsync(
        IReadOnlyCollection<Id<Annotation>> ids, CancellationToken cancellationToken) =>
        Task.FromResult(Read<IReadOnlyDictionary<Id<Annotation>, Annotation>>((state, connection) =>
            Seen(ids, state.Graph.NumberOf).Select(number => AnnotationRecords.Read(state.Graph, connection, number))
                .ToDictionary(annotation => annotation.Id)));

    public Task<IReadOnlyList<Page<Annotation>>> PageAnnotationsAsync(
        IReadOnlyList<AnnotationSelection> selections, PageRequest page, CancellationToken cancellationToken) =>
        Task.FromResult(Read<IReadOnlyList<Page<Annotation>>>((state, connection) =>
        {
            var graph = state.Graph;
            var order = GraphOrders.OfAnnotations(graph);
            return [.. selections.Select(selection => Select(graph, connection, selection)
                .Cut(order, page, () => graph.Sorted.OfAnnotations(graph))
                .Of(order, number => AnnotationRecords.Read(graph, connection, number)))];
        }));

    public Task<IReadOnlyList<int>> CountAnnotationsAsync(IReadOnlyList<AnnotationSelection> selections, CancellationToken cancellationToken) =>
        Ask<IReadOnlyList<int>>((graph, connection) => connection is null && selections.Any(selection => selection.Text is not null)
            ? null
            : [.. selections.Select(selection => selection == AnnotationSelection.All
                ? graph.Counts.Annotations
                : Select(graph, connection, selection).Count(() => graph.Sorted.OfAnnotations(graph)))]);

    public Task<IReadOnlyDictionary<Id<Annotation>, IReadOnlyList<Tag>>> FindTagsOfAnnotationsAsync(
        IReadOnlyCollection<Id<Annotation>> annotations, CancellationToken cancellationToken)
    {
        var graph = _state.Graph;
        return Task.FromResult<IReadOnlyDictionary<Id<Annotation>, IReadOnlyList<Tag>>>(Seen(annotations, graph.NumberOf)
            .Where(number => graph.Annotations[number].Tags.Length > 0)
            .ToDictionary(graph.AnnotationId, number => TagsByName(graph, graph.Annotations[number].Tags)));
    }

    public Task<IReadOnlyDictionary<Id<Annotation>, IReadOnlyList<Mention>>> FindMentionsOfAnnotationsAsync(
        IReadOnlyCollection<Id<Annotation>> annotations, CancellationToken cancellationToken) =>
        Task.FromResult(Read<IReadOnlyDictionary<Id<Annotation>, IReadOnlyList<Mention>>>((state, connection) =>
            Seen(annotations, state.Graph.NumberOf)
                .Where(number => state.Graph.Annotations[number].Topics.Length > 0)
                .ToDictionary(state.Graph.AnnotationId, number => AnnotationMentions.Of(state.Graph, connection, number))));

    public Task<IReadOnlyDictionary<Id<Annotation>, IReadOnlyList<Source>>> FindSourcesAsync(
        IReadOnlyCollection<Id<Annotation>> annotations, CancellationToken cancellationToken) =>
        Task.FromResult(Read<IReadOnlyDictionary<Id<Annotation>, IReadOnlyList<Source>>>((state, connection) =>
            Seen(annotations, state.Graph.NumberOf)
                .ToDictionary(state.Graph.AnnotationId, number => AnnotationSources.Of(state, connection, number))));

    private static NodeSelection Select(GraphSnapshot graph, DatabaseConnection? connection, AnnotationSelection selection) =>
        new(AnnotationConditions.Of(
            graph, selection, selection.Text is { } text && connection is not null ? FindAnnotationsByText(graph, connection, text) : null));
}
