using PaperGraph.Storage.Neo4j.Cypher;
using PaperGraph.Storage.Neo4j.Transport;

namespace PaperGraph.Storage.Neo4j.Imports;

/// <summary>Writes, in one transaction, how some papers will be seen from a generation on.</summary>
internal sealed class PaperShowing(ICypherTransaction transaction, long import, CancellationToken cancellationToken)
{
    private static readonly CypherQuery EndPapers = CypherQuery.Named("Imports/end-papers");
    private static readonly CypherQuery EndAnnotations = CypherQuery.Named("Imports/end-annotations");
    private static readonly CypherQuery WritePeople = CypherQuery.Named("Imports/write-people");
    private static readonly CypherQuery WriteTags = CypherQuery.Named("Imports/write-tags");
    private static readonly CypherQuery WritePapers = CypherQuery.Named("Imports/write-papers");
    private static readonly CypherQuery WriteAuthors = CypherQuery.Named("Imports/write-authors");
    private static readonly CypherQuery WriteAnnotators = CypherQuery.Named("Imports/write-annotators");
    private static readonly CypherQuery WriteTagsOfPapers = CypherQuery.Named("Imports/write-tags-of-papers");
    private static readonly CypherQuery WriteTouches = CypherQuery.Named("Imports/write-touches");
    private static readonly CypherQuery WriteRejections = CypherQuery.Named("Imports/write-rejections");
    private static readonly CypherQuery WriteMentionsOfPapers = CypherQuery.Named("Imports/write-mentions-of-papers");
    private static readonly CypherQuery WriteTerms = CypherQuery.Named("Imports/write-terms");
    private static readonly CypherQuery SetAsideAnnotations = CypherQuery.Named("Imports/set-aside-annotations");
    private static readonly CypherQuery ShowAnnotations = CypherQuery.Named("Imports/show-annotations");
    private static readonly CypherQuery WriteAnnotationsOfPapers = CypherQuery.Named("Imports/write-annotations-of-papers");
    private static readonly CypherQuery WriteAnnotationPeople = CypherQuery.Named("Imports/write-annotation-people");
    private static readonly CypherQuery WriteAnnotationTags = CypherQuery.Named("Imports/write-annotation-tags");
    private static readonly CypherQuery WriteAnnotationMentions = CypherQuery.Named("Imports/write-annotation-mentions");
    private static readonly CypherQuery CountTerms = CypherQuery.Named("Imports/count-terms");
    private static readonly CypherQuery CountTags = CypherQuery.Named("Imports/count-tags");
    private static readonly CypherQuery CountPeople = CypherQuery.Named("Imports/count-people");
    private static readonly CypherQuery CountTopics = CypherQuery.Named("Imports/count-topics");

    /// <returns>How many tags and people come into sight, less those that go.</returns>
    public async Task<(int Tags, int People)> WriteAsync(PaperChanges changes)
    {
        await RunAsync(EndPapers, "papers", changes.Ended);
        await RunAsync(EndAnnotations, "annotations", changes.EndedAnnotations);
        await WriteNodesAsync(changes.Shown);
        await WriteEdgesAsync(changes.Shown);
        await WriteAnnotationsAsync(changes.Shown);
        return await CountAsync(changes.Papers);
    }

    private async Task WriteNodesAsync(PaperParameters shown)
    {
        var names = (await RunAsync(WritePeople, "people", shown.People))
            .DistinctBy(person => person.Text("id")).ToDictionary(person => person.Text("id"), person => person.Text("name"), StringComparer.Ordinal);
        await RunAsync(WriteTags, "tags", shown.Tags);
        await RunAsync(WritePapers, "papers", shown.Nodes(names));
    }

    private async Task WriteEdgesAsync(PaperParameters shown)
    {
        await RunAsync(WriteAuthors, "rows", shown.Authors);
        await RunAsync(WriteAnnotators, "rows", shown.Annotators);
        await RunAsync(WriteTagsOfPapers, "rows", shown.TagsOfPapers);
        await RunAsync(WriteTouches, "rows", shown.Touches);
        await RunAsync(WriteRejections, "rows", shown.Rejected);
        await RunAsync(WriteMentionsOfPapers, "rows", shown.Mentions);
        await RunAsync(WriteTerms, "rows", shown.Terms);
    }

    private async Task WriteAnnotationsAsync(PaperParameters shown)
    {
        if (shown.Annotations.SetAside is { Count: > 0 } numbers)
            await transaction.RunAsync(SetAsideAnnotations.With("numbers", numbers).With("replaced", SaidImports.Replaced), cancellationToken);
        await RunAsync(ShowAnnotations, "annotations", shown.Annotations.Shown);
        await RunAsync(WriteAnnotationPeople, "rows", shown.Annotations.People);
        await RunAsync(WriteAnnotationTags, "rows", shown.Annotations.Tags);
        await RunAsync(WriteAnnotationMentions, "rows", shown.Annotations.Mentions);
        await RunAsync(WriteAnnotationsOfPapers, "rows", shown.AnnotationsOfPapers);
    }

    private async Task<(int Tags, int People)> CountAsync(IReadOnlyList<string> papers)
    {
        await RunAsync(CountTerms, "papers", papers);
        await RunAsync(CountTopics, "papers", papers);
        var tags = await RunAsync(CountTags, "papers", papers);
        var people = await RunAsync(CountPeople, "papers", papers);
        return (tags[0].Int("come"), people[0].Int("come"));
    }

    private async Task<IReadOnlyList<CypherRow>> RunAsync<TRow>(CypherQuery query, string parameter, IReadOnlyCollection<TRow> rows) => rows.Count == 0
        ? []
        : await transaction.RunAsync(query.With(parameter, rows).With("import", import), cancellationToken);
}
