using PaperGraph.Core.Annotations;
using PaperGraph.Core.Timeline;
using PaperGraph.Storage.Embedded.Database;
using PaperGraph.Storage.Embedded.Graph;

namespace PaperGraph.Storage.Embedded.Annotations;

/// <summary>Reads annotations with their texts.</summary>
internal static class AnnotationRecords
{
    public static Annotation Read(GraphSnapshot graph, DatabaseConnection connection, int number)
    {
        var node = graph.Annotations[number];
        using var rows = connection.Prepare("SELECT quote, note, created_at FROM annotation_reading WHERE number = ?").Bind(node.Reading).Rows();
        if (!rows.Next())
            throw new InvalidOperationException($"The reading of {graph.AnnotationId(number)} is gone while it is seen.");
        return new Annotation(
            graph.AnnotationId(number),
            graph.PaperId(node.Paper),
            node.By == 0 ? null : graph.Person(node.By).Record,
            rows.MaybeText(0),
            rows.MaybeText(1),
            node.Month == 0 ? null : Month.FromOrdinal(node.Month),
            rows.MaybeText(2) is { } instant ? InstantText.Read(instant) : null);
    }
}
