using PaperGraph.Core.Annotations;
using PaperGraph.Core.Graph;
using PaperGraph.Core.Imports.Readings;
using PaperGraph.Core.Timeline;
using PaperGraph.Core.Topics;
using PaperGraph.Storage.Embedded.Database;
using PaperGraph.Storage.Embedded.Imports;

namespace PaperGraph.Storage.Embedded.Copies;

/// <summary>Walks through what an import read of annotations, in the order of the file.</summary>
internal sealed class EntryAnnotations
{
    /// <summary>The columns that <see cref="Read" /> reads, of <c>annotation_reading AS reading</c> with <c>annotation</c>.</summary>
    public const string Columns = "reading.number, annotation.id, first_line, last_line, month, created_at, by, tags, mentions, quote, note, is_removal";

    private readonly DatabaseConnection _connection;
    private readonly IReadOnlyDictionary<int, Topic> _topics;
    private readonly int _last;
    private readonly Queue<EntryAnnotation> _read = new();
    private int _lastRead;

    /// <param name="connection">Where to read.</param>
    /// <param name="import">Of which import.</param>
    /// <param name="topics">The topics there are, by number.</param>
    /// <param name="after">The number of the last one that need not be read again.</param>
    public EntryAnnotations(DatabaseConnection connection, int import, IReadOnlyDictionary<int, Topic> topics, int after = 0)
    {
        (_connection, _topics) = (connection, topics);
        (_lastRead, _last) = ImportRanges.Of(connection, import, "annotation_reading");
        Last = _lastRead = Math.Max(_lastRead, after);
    }

    /// <summary>The number of the last one that was handed out.</summary>
    public int Last { get; private set; }

    /// <summary>The next ones, as long as they begin before a line.</summary>
    public List<EntryAnnotation> Before(int line)
    {
        var annotations = new List<EntryAnnotation>();
        while (Peek() is { } next && next.Reading.FirstLine < line)
            annotations.Add(_read.Dequeue());
        Last = annotations.Count > 0 ? annotations[^1].Number : Last;
        return annotations;
    }

    private EntryAnnotation? Peek()
    {
        if (_read.Count == 0)
            ReadMore();
        return _read.TryPeek(out var next) ? next : null;
    }

    private void ReadMore()
    {
        using var rows = _connection.Prepare($"""
            SELECT {Columns} FROM annotation_reading AS reading JOIN annotation ON annotation.number = annotation
            WHERE reading.number > ? AND reading.number <= ? ORDER BY reading.number LIMIT {NumberedPages.RowsATime}
            """).Bind(_lastRead).Bind(_last).Rows();
        while (rows.Next())
        {
            _lastRead = rows.Int(0);
            _read.Enqueue(new EntryAnnotation(_lastRead, Read(rows, _topics)));
        }
    }

    public static AnnotationReading Read(Rows rows, IReadOnlyDictionary<int, Topic> topics) => new()
    {
        Id = Id<Annotation>.Of(NodeId.Of(NodeKind.Annotation, rows.Id(1))),
        Keys = [],
        FirstLine = rows.Int(2),
        LastLine = rows.Int(3),
        Month = rows.MaybeInt(4) is { } month ? Month.FromOrdinal(month) : null,
        CreatedAt = rows.MaybeText(5) is { } instant ? InstantText.Read(instant) : null,
        By = rows.MaybeText(6),
        Tags = StoredLists.Tags(ReadingLists.Tags(rows.List(7)), topics),
        Mentions = StoredLists.Mentions(ReadingLists.Mentions(rows.List(8)), topics),
        Quote = rows.MaybeText(9),
        Note = rows.MaybeText(10),
        IsRemoval = rows.Int(11) != 0,
    };
}
