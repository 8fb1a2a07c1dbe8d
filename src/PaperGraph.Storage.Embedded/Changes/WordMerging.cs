using PaperGraph.Storage.Embedded.Database;

namespace PaperGraph.Storage.Embedded.Changes;

/// <summary>Merges, behind each change, some of what was added to the indexes of words.</summary>
/// <remarks>
/// FTS5 adds the words of each change as a segment of their own, and merges by itself only at every 64th page that is added: then 64 pages for
/// each level of the index, which in a large library is 2 MB and tens of milliseconds for one person who says one thing.
/// </remarks>
internal static class WordMerging
{
    // Several times as many as there are levels, so that hardly anything is left when FTS5 begins by itself.
    private const string Some = "24";

    /// <summary>To be called once the change is seen; what is not done now is done later.</summary>
    public static void MergeSome(DatabaseConnection connection) => connection.Transact(static merging =>
    {
        merging.Prepare($"INSERT INTO annotation_text (annotation_text, rank) VALUES ('merge', {Some})").Run();
        merging.Prepare($"INSERT INTO paper_text (paper_text, rank) VALUES ('merge', {Some})").Run();
    });
}
