using PaperGraph.Storage.Neo4j.Cypher;

namespace PaperGraph.Storage.Neo4j.Imports;

/// <summary>A paper as it is seen now, as far as a change of it has to know.</summary>
/// <param name="Content">Names what the paper itself says.</param>
/// <param name="WordCount">How many terms it has.</param>
/// <param name="Annotations">Its annotations: id, what names what each says, and the number of the reading.</param>
internal sealed record SeenPaper(long Content, int WordCount, IReadOnlyList<(string Id, long Content, long Number)> Annotations)
{
    /// <param name="row">A row of <c>read-papers</c>.</param>
    public static SeenPaper? Of(CypherRow row) => row.Rows("seen") is [var seen]
        ? new SeenPaper(
            seen.Long("content"),
            seen.Int("wordCount"),
            [.. row.Rows("seenAnnotations").Select(annotation => (annotation.Text("id"), annotation.Long("content"), annotation.Long("number")))])
        : null;
}
