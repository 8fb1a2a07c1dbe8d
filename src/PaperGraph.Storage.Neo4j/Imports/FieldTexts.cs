using PaperGraph.Core.Imports.Readings;
using PaperGraph.Storage.Neo4j.Cypher;

namespace PaperGraph.Storage.Neo4j.Imports;

/// <summary>Fields of a paper as a list of texts, and back.</summary>
internal static class FieldTexts
{
    public static IReadOnlyList<string> Of(PaperFields fields) =>
        [.. Enum.GetValues<PaperFields>().Where(field => field != PaperFields.None && fields.HasFlag(field)).Select(EnumText.Of)];

    public static PaperFields Read(IEnumerable<string> texts) =>
        texts.Aggregate(PaperFields.None, (fields, text) => fields | EnumText.Read<PaperFields>(text));
}
