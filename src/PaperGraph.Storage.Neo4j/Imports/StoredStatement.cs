using PaperGraph.Core.Topics;
using PaperGraph.Storage.Neo4j.Cypher;

namespace PaperGraph.Storage.Neo4j.Imports;

/// <summary>Something that was stated, and the words that say so.</summary>
internal sealed record StoredStatement(string Target, string Kind, string? Month, string File, int Line, MentionPlace Place, int Start, CypherMap Evidence)
{
    private const string Latest = "~";
    private const string Annotation = "annotation";

    private static readonly string[] OfEvidence = [Annotation, "text", "context"];

    /// <summary>Whether it was read in an annotation, and is not a person's word.</summary>
    public required bool IsRead { get; init; }

    /// <summary>Whether a person says that it is not so.</summary>
    public bool IsDenial { get; init; }

    /// <summary>The number of the change in which a person said it; 0 for what stands in a file.</summary>
    public long Change { get; init; }

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
            EnumText.Read<MentionPlace>(row.Text("place")), row.Int("start"), evidence)
        {
            IsRead = row.Has(Annotation),
            IsDenial = row.MaybeFlag("isDenial"),
            Change = row.Long("import") == SaidImports.Said ? row.Long("firstLine") : 0,
        };
    }

    /// <summary>What people say, the latest first, then what was read, oldest first; of that what has no month last, then by file, line and place.</summary>
    public static IEnumerable<StoredStatement> InOrder(IEnumerable<StoredStatement> statements) => statements
        .OrderBy(said => said.IsRead).ThenByDescending(said => said.Change).ThenBy(said => said.Month ?? Latest, StringComparer.Ordinal).ThenBy(said => said.File, StringComparer.Ordinal)
        .ThenBy(said => said.Line).ThenBy(said => said.Place).ThenBy(said => said.Start);
}
