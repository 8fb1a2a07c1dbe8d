using PaperGraph.Core.Papers;
using PaperGraph.Core.Timeline;
using PaperGraph.Storage.Neo4j.Cypher;

namespace PaperGraph.Storage.Neo4j.Merges;

/// <summary>Reads what is part of papers.</summary>
internal static class MergedRecord
{
    /// <summary>Merged last first, then by id.</summary>
    /// <param name="row">A row of <c>find-merged</c>.</param>
    public static IReadOnlyList<MergedPaper> ReadAll(CypherRow row) =>
        [.. row.Rows("parts").Select(part => new MergedPaper(part.Id<Paper>("id"), part.Text("title"), InstantText.Read(part.Text("at"))))
            .OrderByDescending(part => part.MergedAt).ThenBy(part => part.Id)];
}
