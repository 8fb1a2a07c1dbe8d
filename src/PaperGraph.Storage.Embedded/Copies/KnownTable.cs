using PaperGraph.Core.Annotations;
using PaperGraph.Core.Copies;
using PaperGraph.Core.Graph;
using PaperGraph.Core.Imports;
using PaperGraph.Core.Papers;
using PaperGraph.Core.People;
using PaperGraph.Core.Tags;
using PaperGraph.Core.Topics;
using PaperGraph.Storage.Embedded.Database;

namespace PaperGraph.Storage.Embedded.Copies;

/// <summary>Reads everything that was ever met, but by an import that is not done: that would be swept.</summary>
internal sealed class KnownTable(DatabaseConnection connection, IReadOnlyDictionary<int, Topic> topics)
{
    private const string OfNoRunningImport = "import NOT IN (SELECT number FROM import WHERE status = 0)";

    public IEnumerable<IReadOnlyList<Tag>> Tags()
    {
        var last = LastOf("tag");
        return NumberedPages.Of(after =>
        {
            var tags = new List<(int, Tag)>();
            using var rows = RowsOf("SELECT number, id, name, topic FROM tag", after, last);
            while (rows.Next())
                tags.Add((rows.Int(0), new Tag(Id<Tag>.Of(NodeId.Of(NodeKind.Tag, rows.Id(1))), rows.Text(2), topics.GetValueOrDefault(rows.Int(3))?.Id)));
            return tags;
        });
    }

    public IEnumerable<IReadOnlyList<Person>> People()
    {
        var last = LastOf("person");
        return NumberedPages.Of(after =>
        {
            var people = new List<(int, Person)>();
            using var rows = RowsOf("SELECT number, id, name FROM person", after, last);
            while (rows.Next())
                people.Add((rows.Int(0), new Person(Id<Person>.Of(NodeId.Of(NodeKind.Person, rows.Id(1))), rows.Text(2))));
            return people;
        });
    }

    public IEnumerable<IReadOnlyList<KnownWork>> Works()
    {
        var last = LastOf("paper");
        return NumberedPages.Of(after =>
        {
            var works = new List<(int, KnownWork)>();
            using var rows = RowsOf("SELECT number, id FROM paper", after, last);
            while (rows.Next())
                works.Add((rows.Int(0), new KnownWork(Id<Paper>.Of(NodeId.Of(NodeKind.Paper, rows.Id(1))), WorkKeysOf(rows.Int(0)))));
            return works;
        });
    }

    public IEnumerable<IReadOnlyList<MetAnnotation>> Annotations()
    {
        var last = LastOf("annotation");
        return NumberedPages.Of(after =>
        {
            var annotations = new List<(int, MetAnnotation)>();
            using var rows = RowsOf("SELECT annotation.number AS number, annotation.id, paper.id FROM annotation JOIN paper ON paper.number = paper", after, last, "annotation.number");
            while (rows.Next())
            {
                var known = new KnownAnnotation(Id<Annotation>.Of(NodeId.Of(NodeKind.Annotation, rows.Id(1))), AnnotationKeysOf(rows.Int(0)));
                annotations.Add((rows.Int(0), new MetAnnotation(known, Id<Paper>.Of(NodeId.Of(NodeKind.Paper, rows.Id(2))))));
            }

            return annotations;
        });
    }

    // Where an import that is not done began, or the end.
    private int LastOf(string table)
    {
        using var rows = connection.Prepare(
            "SELECT min(first) FROM import_range WHERE of_table = ? AND import IN (SELECT number FROM import WHERE status = 0)").Bind(table).Rows();
        return rows.Next() && !rows.IsNull(0) ? rows.Int(0) : int.MaxValue;
    }

    private Rows RowsOf(string select, int after, int last, string number = "number") => connection
        .Prepare($"{select} WHERE {number} > ? AND {number} <= ? ORDER BY {number} LIMIT {NumberedPages.RowsATime}").Bind(after).Bind(last).Rows();

    private List<WorkKey> WorkKeysOf(int paper)
    {
        var keys = new List<WorkKey>();
        using var rows = connection.Prepare($"SELECT text FROM work_key WHERE paper = ? AND {OfNoRunningImport}").Bind(paper).Rows();
        while (rows.Next())
        {
            if (WorkKey.TryParse(rows.Text(0), out var key))
                keys.Add(key);
        }

        return keys;
    }

    private List<AnnotationKey> AnnotationKeysOf(int annotation)
    {
        var keys = new List<AnnotationKey>();
        using var rows = connection.Prepare($"SELECT text FROM annotation_key WHERE annotation = ? AND {OfNoRunningImport}").Bind(annotation).Rows();
        while (rows.Next())
        {
            if (AnnotationKey.TryParse(rows.Text(0), out var key))
                keys.Add(key);
        }

        return keys;
    }
}
