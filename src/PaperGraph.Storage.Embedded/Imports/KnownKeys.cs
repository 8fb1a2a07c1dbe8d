using PaperGraph.Core.Annotations;
using PaperGraph.Core.Graph;
using PaperGraph.Core.Imports;
using PaperGraph.Core.Papers;
using PaperGraph.Storage.Embedded.Database;

namespace PaperGraph.Storage.Embedded.Imports;

/// <summary>Finds works and annotations by what they were ever known by.</summary>
internal static class KnownKeys
{
    /// <remarks>Where several works were known by one key, the one with the lowest id is found.</remarks>
    public static Dictionary<WorkKey, KnownWork> FindWorks(DatabaseConnection connection, IReadOnlyCollection<WorkKey> keys)
    {
        var works = new Dictionary<WorkKey, KnownWork>();
        foreach (var key in keys)
        {
            if (Find(connection, key.Text, "SELECT number, id FROM paper WHERE number IN (SELECT paper FROM known_key WHERE text = ?) ORDER BY id LIMIT 1") is { } work)
                works[key] = new KnownWork(Id<Paper>.Of(NodeId.Of(NodeKind.Paper, work.Id)), KeysOf(connection, work.Number));
        }

        return works;
    }

    public static Dictionary<AnnotationKey, KnownAnnotation> FindAnnotations(DatabaseConnection connection, IReadOnlyCollection<AnnotationKey> keys)
    {
        var annotations = new Dictionary<AnnotationKey, KnownAnnotation>();
        foreach (var key in keys)
        {
            if (Find(connection, key.Text, "SELECT number, id FROM annotation WHERE number = (SELECT annotation FROM annotation_key WHERE text = ?)") is { } annotation)
            {
                annotations[key] = new KnownAnnotation(
                    Id<Annotation>.Of(NodeId.Of(NodeKind.Annotation, annotation.Id)), AnnotationKeysOf(connection, annotation.Number));
            }
        }

        return annotations;
    }

    private static (int Number, UInt128 Id)? Find(DatabaseConnection connection, string key, string sql)
    {
        using var rows = connection.Prepare(sql).Bind(key).Rows();
        return rows.Next() ? (rows.Int(0), rows.Id(1)) : null;
    }

    private static List<WorkKey> KeysOf(DatabaseConnection connection, int paper)
    {
        var keys = new List<WorkKey>();
        using var rows = connection.Prepare("SELECT text FROM known_key WHERE paper = ?").Bind(paper).Rows();
        while (rows.Next())
        {
            if (WorkKey.TryParse(rows.Text(0), out var key))
                keys.Add(key);
        }

        keys.Sort();
        return keys;
    }

    private static List<AnnotationKey> AnnotationKeysOf(DatabaseConnection connection, int annotation)
    {
        var keys = new List<AnnotationKey>();
        using var rows = connection.Prepare("SELECT text FROM annotation_key WHERE annotation = ? ORDER BY text").Bind(annotation).Rows();
        while (rows.Next())
        {
            if (AnnotationKey.TryParse(rows.Text(0), out var key))
                keys.Add(key);
        }

        return keys;
    }
}
