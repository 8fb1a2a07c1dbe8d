using PaperGraph.Core.Vocabularies;
using PaperGraph.Storage.Embedded.Database;

namespace PaperGraph.Storage.Embedded.Vocabularies;

/// <summary>Reads and writes the row of <c>vocabulary</c>.</summary>
internal static class StateTable
{
    public static VocabularyState Read(DatabaseConnection connection)
    {
        using var rows = connection.Prepare("SELECT version, recognised_version, recognised_by FROM vocabulary").Rows();
        return rows.Next() ? new VocabularyState(rows.Long(0), rows.Long(1), rows.Text(2)) : VocabularyState.None;
    }

    /// <summary>There is another vocabulary from now on.</summary>
    /// <returns>Its version.</returns>
    public static long Advance(DatabaseConnection connection)
    {
        connection.Prepare("UPDATE vocabulary SET version = version + 1").Run();
        return Read(connection).Version;
    }

    /// <summary>Everything was recognised with a version, if it is still the one there is.</summary>
    public static void NoteRecognised(DatabaseConnection connection, long version, string recognisedBy) => connection
        .Prepare("UPDATE vocabulary SET recognised_version = version, recognised_by = ? WHERE version = ?").Bind(recognisedBy).Bind(version).Run();
}
