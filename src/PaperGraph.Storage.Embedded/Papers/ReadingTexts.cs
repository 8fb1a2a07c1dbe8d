using PaperGraph.Storage.Embedded.Database;

namespace PaperGraph.Storage.Embedded.Papers;

/// <summary>Reads the texts of readings, which stay in the database.</summary>
internal static class ReadingTexts
{
    public static string? Abstract(DatabaseConnection connection, int paperReading)
    {
        using var rows = connection.Prepare("SELECT abstract FROM paper_reading WHERE number = ?").Bind(paperReading).Rows();
        return rows.Next() ? rows.MaybeText(0) : null;
    }

    public static (string? Quote, string? Note) Words(DatabaseConnection connection, int annotationReading)
    {
        using var rows = connection.Prepare("SELECT quote, note FROM annotation_reading WHERE number = ?").Bind(annotationReading).Rows();
        return rows.Next() ? (rows.MaybeText(0), rows.MaybeText(1)) : default;
    }
}
