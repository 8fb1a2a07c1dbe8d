using PaperGraph.Core.Annotations;
using PaperGraph.Core.Graph;
using PaperGraph.Core.Papers;
using PaperGraph.Core.Timeline;
using PaperGraph.Storage.Neo4j.Cypher;

namespace PaperGraph.Storage.Neo4j.Imports;

/// <summary>What a reading of an annotation holds, and what it recognised.</summary>
/// <param name="Number">The reading's number.</param>
/// <param name="Id">The annotation.</param>
/// <param name="Home">The paper that it was first met on.</param>
/// <param name="File">The file it was read in.</param>
/// <param name="FirstLine">Where in it.</param>
/// <param name="Content">Names what it says.</param>
/// <param name="IsRemoval">Whether it takes the annotation out of sight.</param>
/// <param name="IsSeen">Whether it is the reading that is seen now.</param>
/// <param name="WasSeen">Whether it was seen in a generation that a slow question may still look at.</param>
/// <param name="Month">When it was written.</param>
/// <param name="By">Who wrote it.</param>
/// <param name="Quote">The passage that was marked.</param>
/// <param name="Note">What was said.</param>
/// <param name="Tags">As written.</param>
/// <param name="Mentions">The topics' words.</param>
internal sealed record StoredAnnotation(
    long Number,
    Id<Annotation> Id,
    Id<Paper> Home,
    string File,
    int FirstLine,
    long Content,
    bool IsRemoval,
    bool IsSeen,
    bool WasSeen,
    Month? Month,
    string? By,
    string? Quote,
    string? Note,
    IReadOnlyList<ReadTag> Tags,
    IReadOnlyList<ReadMention> Mentions)
{
    public static StoredAnnotation Of(CypherRow row, IReadOnlyDictionary<long, string> files) => new(
        row.Long("number"),
        row.Id<Annotation>("id"),
        row.Id<Paper>("paper"),
        files[row.Long("import")],
        row.Int("firstLine"),
        row.Long("content"),
        row.MaybeFlag("isRemoval"),
        row.Flag("isSeen"),
        row.MaybeLong("since") is not null,
        row.MaybeMonth("month"),
        row.MaybeText("by"),
        row.MaybeText("quote"),
        row.MaybeText("note"),
        ReadTag.Of(row),
        ReadMention.Of(row));
}
