using PaperGraph.Core.Topics;
using PaperGraph.Storage.Neo4j.Cypher;

namespace PaperGraph.Storage.Neo4j.Imports;

/// <summary>Something that was stated, and the words that say so.</summary>
internal sealed record StoredStatement(string Target, string Kind, string? Month, string File, int Line, MentionPlace Place, int Start, CypherMap Evidence)
{
    private const string Latest = "~";

    private static readonly string[] OfEvidence = ["annotation", "text", "context"];

    public static StoredStatement Of(CypherRow row, IReadOnlyDictionary<long, string> files)
    {
        var evidence = new CypherMap();
        if (row.Has("text"))
        {
            foreach (var name in OfEvidence)
                evidence.Put(name, row.Text(name));
            evidence.Put("place", row.Text("place")).Put("start", row.Int("start")).Put("length", row.Int("length"));
        }

        return new StoredStatement(
            row.Text("target"), row.Text("kind"), row.MaybeText("month"), files[row.Long("import")], row.MaybeInt("line") ?? 0,
            EnumText.Read<MentionPlace>(row.Text("place")), row.Int("start"), evidence);
    }

    /// <summary>Oldest first; those of no month last, then by file, line and place.</summary>
    public static IEnumerable<StoredStatement> OldestFirst(IEnumerable<StoredStatement> statements) => statements
        .OrderBy(said => said.Month ?? Latest, StringComparer.Ordinal).ThenBy(said => said.File, StringComparer.Ordinal)
        .ThenBy(said => said.Line).ThenBy(said => said.Place).ThenBy(said => said.Start);
}
