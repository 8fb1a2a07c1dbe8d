using PaperGraph.Core.Changes;
using PaperGraph.Core.Imports;
using PaperGraph.Core.Paging;
using PaperGraph.Core.Papers;
using PaperGraph.Core.Timeline;
using PaperGraph.Storage.Neo4j.Cypher;
using PaperGraph.Storage.Neo4j.Paging;

namespace PaperGraph.Storage.Neo4j.Changes;

/// <summary>A change as the properties of its node, and back.</summary>
internal static class ChangeProperties
{
    public static CypherMap Of(Change change) => new CypherMap()
        .Put("id", change.Id.ToString()).Put("number", change.Number).Put("at", InstantText.Of(change.At)).Put("by", change.By)
        .Put("kind", EnumText.Of(change.Kind)).Put("summary", change.Summary)
        .PutList("papers", IdTexts.Of(change.Papers)).PutList("makes", change.Makes).PutList("needs", change.Needs)
        .Put("import", change.Import?.ToString()).Put("undoes", change.Undoes?.ToString()).Put("undoneBy", change.UndoneBy?.ToString())
        .Put("orderLog", OrderText.Of(SortKeys.OfChange(change)));

    public static Change Read(CypherRow node) => new()
    {
        Id = node.Id<Change>("id"),
        Number = node.Long("number"),
        At = InstantText.Read(node.Text("at")),
        By = node.MaybeText("by"),
        Kind = EnumText.Read<ChangeKind>(node.Text("kind")),
        Summary = node.Text("summary"),
        Papers = node.Ids<Paper>("papers"),
        Makes = node.Texts("makes"),
        Needs = node.Texts("needs"),
        Import = node.MaybeId<Import>("import"),
        Undoes = node.MaybeId<Change>("undoes"),
        UndoneBy = node.MaybeId<Change>("undoneBy"),
    };
}
