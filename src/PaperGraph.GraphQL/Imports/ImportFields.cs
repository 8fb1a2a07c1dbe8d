using PaperGraph.Core.Editing;
using PaperGraph.Core.Graph;
using PaperGraph.Core.Imports;
using PaperGraph.Core.Storage;
using PaperGraph.GraphQL.Access;
using PaperGraph.GraphQL.Editing;
using PaperGraph.GraphQL.Paging;
using PaperGraph.GraphQL.Resolving;

namespace PaperGraph.GraphQL.Imports;

internal sealed class ImportFields(IPaperStore store, ITextImporting texts, ImportNews news, PageArguments pages) : IResolverPart
{
    public void AddTo(ResolverMapBuilder map)
    {
        map.Enum<ImportStatus>("ImportStatus")
            .Connection<Import, AllImports>("Import", (_, cancellation) => store.CountImportsAsync(cancellation))
            .Connection<ImportProblem, Id<Import>>("ImportProblem", store.CountProblemsAsync)
            .Query("imports", PageAsync)
            .Mutation("importText", Role.Curator, ImportTextAsync)
            .Subscription("importProgress", call => news.FollowAsync(call.Cancellation));
        map.Type<ImportProblem>("ImportProblem");
        map.Type<Payload<Import>>("ImportPayload").Value("import", payload => payload.Node);
        AddCounts(map.Type<Import>("Import"))
            .Pages(
                "problems",
                (import, _) => import.Id,
                (imports, call) => store.PageProblemsAsync(imports, pages.Of(call.Arguments), call.Cancellation));
    }

    private static TypeFields<Import> AddCounts(TypeFields<Import> import) => import
        .Value("lines", one => one.Lines.Total)
        .Value("entryLines", one => one.Lines.Entry)
        .Value("structuralLines", one => one.Lines.Structural)
        .Value("blankLines", one => one.Lines.Blank)
        .Value("problemLines", one => one.Lines.Problem)
        .Value("entries", one => one.Lines.Entries)
        .Value("papersAdded", one => one.Changes.PapersAdded)
        .Value("papersUpdated", one => one.Changes.PapersUpdated)
        .Value("papersWithdrawn", one => one.Changes.PapersWithdrawn)
        .Value("annotationsAdded", one => one.Changes.AnnotationsAdded)
        .Value("annotationsUpdated", one => one.Changes.AnnotationsUpdated)
        .Value("annotationsWithdrawn", one => one.Changes.AnnotationsWithdrawn);

    private async Task<Connection<Import, AllImports>> PageAsync(FieldCall call) =>
        new(await store.PageImportsAsync(pages.Of(call.Arguments), call.Cancellation), default);

    private async Task<Payload<Import>> ImportTextAsync(FieldCall call)
    {
        var sent = new SentText(call.Arguments.Get<string>("file"), call.Arguments.Get<string>("text"), call.Arguments.Find<string>("format"));
        return await texts.ImportAsync(sent, call.By, call.Cancellation) switch
        {
            TextImport.Read(var import) => new(import, []),
            TextImport.Refused(var mistakes) => new(null, [.. mistakes.Select(UserError.Of)]),
            var other => throw new InvalidOperationException($"{other} is no answer."),
        };
    }

    private readonly record struct AllImports;
}
