using PaperGraph.Core.Annotations;
using PaperGraph.Core.Graph;
using PaperGraph.Core.Imports;
using PaperGraph.Core.Paging;
using PaperGraph.Core.Papers;
using PaperGraph.Core.Storage;
using PaperGraph.Core.Tags;
using PaperGraph.Core.Topics;
using PaperGraph.Storage.Neo4j.Annotations;
using PaperGraph.Storage.Neo4j.Cypher;
using PaperGraph.Storage.Neo4j.Paging;
using PaperGraph.Storage.Neo4j.Tags;

namespace PaperGraph.Storage.Neo4j;

internal sealed partial class Neo4jPaperStore : IAnnotationQueries
{
    private static readonly CypherQuery FindAnnotations = CypherQuery.Named("Annotations/find-annotations");
    private static readonly CypherQuery PageSelectedAnnotations = CypherQuery.Named("Annotations/page-selected-annotations");
    private static readonly CypherQuery CountSelectedAnnotations = CypherQuery.Named("Annotations/count-selected-annotations");
    private static readonly CypherQuery FindTagsOfAnnotations = CypherQuery.Named("Annotations/find-tags-of-annotations");
    private static readonly CypherQuery FindMentionsOfAnnotations = CypherQuery.Named("Annotations/find-mentions-of-annotations");
    private static readonly CypherQuery FindSources = CypherQuery.Named("Annotations/find-sources");
    private static readonly WalkQueries WalkAnnotations = WalkQueries.Named("Annotations/page-newest");

    public async Task<IReadOnlyDictionary<Id<Annotation>, Annotation>> FindAnnotationsAsync(
        IReadOnlyCollection<Id<Annotation>> ids, CancellationToken cancellationToken) =>
        (await ReadAsync(FindAnnotations, ids, cancellationToken)).Select(row => AnnotationRecord.Read(row.Row("annotation")))
            .ToDictionary(annotation => annotation.Id);

    public async Task<IReadOnlyList<Page<Annotation>>> PageAnnotationsAsync(
        IReadOnlyList<AnnotationSelection> selections, PageRequest page, CancellationToken cancellationToken)
    {
        var list = new ListRequest(ListNames.Annotations, NodeKind.Annotation, page);
        if (selections.Count == 0)
            return [];
        if (selections.All(AnnotationConditions.AreNone))
            return [.. Enumerable.Repeat(PageOf((await ReadAsync(list.Walk(WalkAnnotations), cancellationToken))[0]), selections.Count)];
        var rows = await ReadAsync(list.Gather(PageSelectedAnnotations, selections.Select(AnnotationConditions.Of)), cancellationToken);
        return [.. rows.Select(PageOf)];

        Page<Annotation> PageOf(CypherRow row) => list.Of(row.Rows("annotations"), row.Flag("isAnyBehind"), node =>
        {
            var annotation = AnnotationRecord.Read(node);
            return (annotation, SortKeys.OfAnnotation(annotation.Month, node.Id<Paper>("home"), annotation.Id));
        });
    }

    public async Task<IReadOnlyList<int>> CountAnnotationsAsync(IReadOnlyList<AnnotationSelection> selections, CancellationToken cancellationToken)
    {
        var asked = selections.Select(selection => AnnotationConditions.AreNone(selection) ? CountQuestion.OfAll : AnnotationConditions.Of(selection));
        var rows = await ReadAsync(CountQuestion.Of(CountSelectedAnnotations, asked), cancellationToken);
        return [.. selections.Zip(rows, (selection, row) => row.Int(AnnotationConditions.AreNone(selection) ? "all" : "annotations"))];
    }

    public async Task<IReadOnlyDictionary<Id<Annotation>, IReadOnlyList<Tag>>> FindTagsOfAnnotationsAsync(
        IReadOnlyCollection<Id<Annotation>> annotations, CancellationToken cancellationToken) =>
        (await ReadAsync(FindTagsOfAnnotations, annotations, cancellationToken))
            .ToDictionary(row => row.Id<Annotation>("id"), row => TagRecord.ReadAll(row, "tags"));

    public async Task<IReadOnlyDictionary<Id<Annotation>, IReadOnlyList<Mention>>> FindMentionsOfAnnotationsAsync(
        IReadOnlyCollection<Id<Annotation>> annotations, CancellationToken cancellationToken)
    {
        var rows = await ReadAsync(FindMentionsOfAnnotations, annotations, cancellationToken);
        return rows.ToDictionary(row => row.Row("annotation").Id<Annotation>("id"), MentionsOf);

        static IReadOnlyList<Mention> MentionsOf(CypherRow row)
        {
            var (annotation, mentions) = (row.Row("annotation"), row.Rows("mentions"));
            return [.. AnnotationMentions.InTexts(annotation, mentions), .. AnnotationMentions.InTags(annotation, mentions)];
        }
    }

    public async Task<IReadOnlyDictionary<Id<Annotation>, IReadOnlyList<Source>>> FindSourcesAsync(
        IReadOnlyCollection<Id<Annotation>> annotations, CancellationToken cancellationToken)
    {
        var rows = await ReadAsync(FindSources, annotations, cancellationToken);
        return rows.ToDictionary(row => row.Id<Annotation>("id"), row => (IReadOnlyList<Source>)[.. row.Rows("sources").Select(SourceOf)
            .OrderBy(source => source.File, StringComparer.Ordinal).ThenBy(source => source.FirstLine)]);

        static Source SourceOf(CypherRow row) => new(row.Id<Import>("import"), row.Text("file"), row.Int("firstLine"), row.Int("lastLine"));
    }
}
