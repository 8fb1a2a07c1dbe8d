using PaperGraph.Core.Annotations;
using PaperGraph.Core.Imports;
using PaperGraph.Core.Papers;
using PaperGraph.Storage.Neo4j.Cypher;
using PaperGraph.Storage.Neo4j.Transport;

namespace PaperGraph.Storage.Neo4j.Imports;

/// <summary>Finds works and annotations by what they were ever known by.</summary>
internal static class KnownKeys
{
    private static readonly CypherQuery FindWorksByKey = CypherQuery.Named("Imports/find-works-by-key");
    private static readonly CypherQuery FindAnnotationsByKey = CypherQuery.Named("Imports/find-annotations-by-key");

    public static async Task<IReadOnlyDictionary<WorkKey, KnownWork>> FindWorksAsync(
        CypherClient client, IReadOnlyCollection<WorkKey> keys, CancellationToken cancellationToken)
    {
        var byText = keys.Distinct().ToDictionary(key => key.Text, StringComparer.Ordinal);
        var rows = await client.ReadAsync(FindWorksByKey.With("keys", byText.Keys), cancellationToken);
        return rows.ToDictionary(row => byText[row.Text("text")], row => new KnownWork(
            row.Id<Paper>("id"), [.. row.Texts("keys").Select(ReadWorkKey).Order()]));
    }

    public static async Task<IReadOnlyDictionary<AnnotationKey, KnownAnnotation>> FindAnnotationsAsync(
        CypherClient client, IReadOnlyCollection<AnnotationKey> keys, CancellationToken cancellationToken)
    {
        var byText = keys.Distinct().ToDictionary(key => key.Text, StringComparer.Ordinal);
        var rows = await client.ReadAsync(FindAnnotationsByKey.With("keys", byText.Keys), cancellationToken);
        return rows.ToDictionary(row => byText[row.Text("text")], row => new KnownAnnotation(
            row.Id<Annotation>("id"), [.. row.Texts("keys").Order(StringComparer.Ordinal).Select(ReadAnnotationKey)]));
    }

    public static WorkKey ReadWorkKey(string text) =>
        WorkKey.TryParse(text, out var key) ? key : throw new InvalidOperationException($"“{text}” is no key of a work.");

    public static AnnotationKey ReadAnnotationKey(string text) =>
        AnnotationKey.TryParse(text, out var key) ? key : throw new InvalidOperationException($"“{text}” is no key of an annotation.");
}
