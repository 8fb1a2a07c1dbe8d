using PaperGraph.Core.Annotations;
using PaperGraph.Core.Papers;
using PaperGraph.Core.Timeline;
using PaperGraph.Storage.Neo4j.Cypher;
using PaperGraph.Storage.Neo4j.People;

namespace PaperGraph.Storage.Neo4j.Annotations;

/// <summary>Reads annotations.</summary>
internal static class AnnotationRecord
{
    public static Annotation Read(CypherRow row) => new(
        row.Id<Annotation>("id"),
        row.Id<Paper>("paper"),
        row.MaybeRow("by") is { } person ? PersonRecord.Read(person) : null,
        row.MaybeText("quote"),
        row.MaybeText("note"),
        row.MaybeMonth("month"),
        row.MaybeText("createdAt") is { } instant ? InstantText.Read(instant) : null);
}
