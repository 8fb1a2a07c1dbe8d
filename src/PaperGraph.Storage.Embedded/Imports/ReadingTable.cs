using PaperGraph.Core.Graph;
using PaperGraph.Core.Imports.Readings;
using PaperGraph.Core.Papers;
using PaperGraph.Core.Timeline;
using PaperGraph.Storage.Embedded.Database;
using PaperGraph.Storage.Embedded.Graph;

namespace PaperGraph.Storage.Embedded.Imports;

/// <summary>Reads what was read of a paper, from the imports that stand.</summary>
/// <param name="connection">Where to read.</param>
/// <param name="stands">Whether an import, by number, stands.</param>
/// <param name="merged">Which works are part of which papers: what was read of a paper is what was read of it and of these.</param>
internal sealed class ReadingTable(DatabaseConnection connection, Predicate<int> stands, MergedPapers merged)
{
    /// <summary>The columns of <c>paper_reading</c> that <see cref="ReadPaper" /> reads.</summary>
    public const string PaperColumns = """
        number, import, title, title_source, authors, year, venue, kind, doi, arxiv_id, host, url, name, month,
            abstract, tags, mentions, title_terms, abstract_terms, first_line, role, emptied, reading_minutes, untagged, judgements
        """;

    /// <summary>What was read of a paper itself, and then of what is part of it, by id.</summary>
    public List<StoredPaperReading> OfPaper(int paper) => OfAll(paper, OfWork);

    /// <summary>What was read of its annotations, of each one after the other.</summary>
    public List<StoredAnnotationReading> OfAnnotations(int paper) => OfAll(paper, AnnotationsOfWork);

    /// <summary>The keys that a paper is known by, according to the readings that stand; none where it is not seen.</summary>
    public HashSet<string> KeysOf(int paper)
    {
        if (merged.WholeOf(paper) != paper)
            return [];
        var (keys, roles) = (new HashSet<string>(StringComparer.Ordinal), new HashSet<ReadingRole>());
        foreach (var work in merged.AllOf(paper))
        {
            AddKeysAndRoles(work, keys, roles);
            keys.Add(WorkKey.Paper(IdOf(work)).Text);
        }

        return PaperFold.IsSeen(roles) ? keys : [];
    }

    /// <summary>The keys that the readings that stand give a work, seen or not, part of a paper or not.</summary>
    public HashSet<string> OwnKeysOf(int work)
    {
        var keys = new HashSet<string>(StringComparer.Ordinal);
        AddKeysAndRoles(work, keys, []);
        return keys;
    }

    /// <summary>The tags that the readings give the paper itself.</summary>
    public List<ReadTag> TagsOf(int paper) => OfAll(paper, TagsOfWork);

    /// <summary>Reads a row that begins with <see cref="PaperColumns" />.</summary>
    public static StoredPaperReading ReadPaper(Rows rows, Id<Paper> id)
    {
        var tags = ReadingLists.Tags(rows.List(15));
        var reading = new PaperReading
        {
            Id = id,
            Keys = [],
            Title = rows.Text(2),
            TitleSource = (TitleSource)rows.Int(3),
            Authors = ReadingLists.Texts(rows.List(4)),
            Year = rows.MaybeInt(5),
            Venue = rows.MaybeText(6),
            Kind = (PaperKind)rows.Int(7),
            Doi = rows.MaybeText(8),
            ArxivId = rows.MaybeText(9),
            Location = new Location(
                rows.MaybeText(10),
                rows.MaybeText(11) is { } url ? new Uri(url, UriKind.RelativeOrAbsolute) : null,
                rows.MaybeText(12),
                rows.MaybeInt(13) is { } month ? Month.FromOrdinal(month) : null),
            Abstract = rows.MaybeText(14),
            Change = rows.Int(1) == ImportLedger.Said.Number ? rows.Int(19) : 0,
            Role = (ReadingRole)rows.Int(20),
            Emptied = (PaperFields)rows.Int(21),
            ReadingMinutes = rows.MaybeInt(22),
            Tags = tags.ConvertAll(tag => new TagReading(tag.Name, null)),
            Untagged = ReadingLists.Texts(rows.List(23)),
            Judgements = ReadingLists.Judgements(rows.List(24)),
        };
        return new StoredPaperReading(
            rows.Int(0), reading, tags, ReadingLists.Mentions(rows.List(16)), TermsIn(rows, 17), TermsIn(rows, 18));
    }

    /// <summary>The id of a work that something was read of.</summary>
    public Id<Paper> IdOf(int work)
    {
        using var rows = connection.Prepare("SELECT id FROM paper WHERE number = ?").Bind(work).Rows();
        return rows.Next()
            ? Id<Paper>.Of(NodeId.Of(NodeKind.Paper, rows.Id(0)))
            : throw new InvalidOperationException($"The work of a reading has a row; {work} has none.");
    }

    private List<TRead> OfAll<TRead>(int paper, Func<int, List<TRead>> ofWork) =>
        merged.PartsOf(paper).Count == 0 ? ofWork(paper) : [.. merged.AllOf(paper).SelectMany(ofWork)];

    private List<StoredPaperReading> OfWork(int work)
    {
        var id = IdOf(work);
        var readings = new List<StoredPaperReading>();
        using var rows = connection.Prepare($"SELECT {PaperColumns} FROM paper_reading WHERE paper = ? ORDER BY number").Bind(work).Rows();
        while (rows.Next())
        {
            if (stands(rows.Int(1)))
                readings.Add(ReadPaper(rows, id));
        }

        return readings;
    }

    private List<StoredAnnotationReading> AnnotationsOfWork(int work)
    {
        var readings = new List<StoredAnnotationReading>();
        using var rows = connection.Prepare("""
            SELECT reading.number, import, annotation, first_line, content, month, by, tags, mentions, terms, id, is_removal
            FROM annotation_reading AS reading JOIN annotation ON annotation.number = annotation
            WHERE reading.paper = ? ORDER BY annotation, reading.number
            """).Bind(work).Rows();
        while (rows.Next())
        {
            if (stands(rows.Int(1)))
                readings.Add(ReadAnnotation(rows, work));
        }

        return readings;
    }

    private List<ReadTag> TagsOfWork(int work)
    {
        var tags = new List<ReadTag>();
        using var rows = connection.Prepare("SELECT import, tags FROM paper_reading WHERE paper = ? ORDER BY number").Bind(work).Rows();
        while (rows.Next())
        {
            if (stands(rows.Int(0)))
                tags.AddRange(ReadingLists.Tags(rows.List(1)));
        }

        return tags;
    }

    private void AddKeysAndRoles(int work, HashSet<string> keys, HashSet<ReadingRole> roles)
    {
        using var rows = connection.Prepare("SELECT import, keys, role FROM paper_reading WHERE paper = ?").Bind(work).Rows();
        while (rows.Next())
        {
            if (!stands(rows.Int(0)))
                continue;
            keys.UnionWith(ReadingLists.Texts(rows.List(1)));
            roles.Add((ReadingRole)rows.Int(2));
        }
    }

    private static StoredAnnotationReading ReadAnnotation(Rows rows, int work) => new(
        rows.Int(0), rows.Int(1), rows.Int(2), rows.Int(3), rows.Long(4), rows.Int(5), rows.MaybeText(6),
        ReadingLists.Tags(rows.List(7)), ReadingLists.Mentions(rows.List(8)), TermsIn(rows, 9), rows.Id(10), rows.Int(11) != 0, work);

    private static TermCount[] TermsIn(Rows rows, int column)
    {
        var packed = rows.List(column);
        return TermList.Read(ref packed);
    }
}
