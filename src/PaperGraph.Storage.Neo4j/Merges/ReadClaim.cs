using PaperGraph.Core.Papers;
using PaperGraph.Core.Timeline;
using PaperGraph.Storage.Neo4j.Cypher;

namespace PaperGraph.Storage.Neo4j.Merges;

/// <summary>Reads what is claimed of which papers works are part of.</summary>
internal static class ReadClaim
{
    /// <param name="row">A claim of a row of <c>find-claims</c>.</param>
    /// <param name="files">The files of the readings that will stand, by number.</param>
    /// <param name="now">When that was said, or is read, which is written only now.</param>
    public static MergeClaim Of(CypherRow row, IReadOnlyDictionary<long, string> files, DateTimeOffset now)
    {
        var change = row.MaybeLong("change") ?? 0;
        return new MergeClaim(
            row.Id<Paper>("paper"), row.Id<Paper>("mergedInto"), row.Text("title"), row.MaybeText("at") is { } at ? InstantText.Read(at) : now,
            change, files[row.Long("import")], change == 0 ? row.Int("firstLine") : 0);
    }
}
