using PaperGraph.Core.Imports;
using PaperGraph.Core.Paging;
using PaperGraph.Core.Timeline;
using PaperGraph.Storage.Neo4j.Cypher;
using PaperGraph.Storage.Neo4j.Paging;

namespace PaperGraph.Storage.Neo4j.Imports;

/// <summary>An import as the properties of its node, and back.</summary>
internal static class ImportProperties
{
    public static Import Begun(ImportStart start, ImportStatus status) => Import.Of(start) with { Status = status };

    public static Import Done(RunningImport import, LineCounts lines, ImportChanges changes, DateTimeOffset finishedAt) =>
        Begun(import.Start, ImportStatus.Done) with { FinishedAt = finishedAt, Lines = lines, Changes = changes };

    public static CypherMap Of(Import import) => new CypherMap()
        .Put("id", import.Id.ToString()).Put("file", import.File).Put("format", import.Format).Put("fingerprint", import.Fingerprint)
        .Put("by", import.By)
        .Put("status", EnumText.Of(import.Status)).Put("startedAt", InstantText.Of(import.StartedAt)).Put("finishedAt", InstantText.Of(import.FinishedAt))
        .Put("orderLatest", OrderText.Of(SortKeys.OfImport(import)))
        .Put("entryLines", import.Lines.Entry).Put("structuralLines", import.Lines.Structural).Put("blankLines", import.Lines.Blank)
        .Put("problemLines", import.Lines.Problem).Put("entries", import.Lines.Entries)
        .Put("papersAdded", import.Changes.PapersAdded).Put("papersUpdated", import.Changes.PapersUpdated).Put("papersWithdrawn", import.Changes.PapersWithdrawn)
        .Put("annotationsAdded", import.Changes.AnnotationsAdded).Put("annotationsUpdated", import.Changes.AnnotationsUpdated)
        .Put("annotationsWithdrawn", import.Changes.AnnotationsWithdrawn);

    public static Import Read(CypherRow node) => new()
    {
        Id = node.Id<Import>("id"),
        File = node.Text("file"),
        Format = node.Text("format"),
        Fingerprint = node.Text("fingerprint"),
        By = node.MaybeText("by"),
        Status = EnumText.Read<ImportStatus>(node.Text("status")),
        StartedAt = InstantText.Read(node.Text("startedAt")),
        FinishedAt = node.MaybeText("finishedAt") is { } instant ? InstantText.Read(instant) : null,
        Lines = LinesOf(node),
        Changes = new ImportChanges(
            node.Int("papersAdded"), node.Int("papersUpdated"), node.Int("papersWithdrawn"),
            node.Int("annotationsAdded"), node.Int("annotationsUpdated"), node.Int("annotationsWithdrawn")),
    };

    public static LineCounts LinesOf(CypherRow node) => new(
        node.Int("entryLines"), node.Int("structuralLines"), node.Int("blankLines"), node.Int("problemLines"), node.Int("entries"));
}
