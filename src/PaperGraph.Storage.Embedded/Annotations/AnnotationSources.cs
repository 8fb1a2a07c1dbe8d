using PaperGraph.Core.Annotations;
using PaperGraph.Storage.Embedded.Database;
using PaperGraph.Storage.Embedded.Imports;

namespace PaperGraph.Storage.Embedded.Annotations;

/// <summary>Reads where an annotation was read, in the files that stand.</summary>
internal static class AnnotationSources
{
    public static IReadOnlyList<Source> Of(StoreState state, DatabaseConnection connection, int number)
    {
        var sources = new List<Source>();
        using var rows = connection.Prepare("SELECT import, first_line, last_line FROM annotation_reading WHERE paper = ? AND annotation = ?")
            .Bind(state.Graph.HomeOf(number)).Bind(number).Rows();
        while (rows.Next())
        {
            if (state.Imports[rows.Int(0)] is { IsStanding: true, Import: var import } entry && entry != ImportLedger.Said)
                sources.Add(new Source(import.Id, import.File, rows.Int(1), rows.Int(2)));
        }

        return [.. sources.OrderBy(source => source.File, StringComparer.Ordinal).ThenBy(source => source.FirstLine)];
    }
}
