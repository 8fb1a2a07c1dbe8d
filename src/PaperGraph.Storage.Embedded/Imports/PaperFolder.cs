using PaperGraph.Core.Papers;
using PaperGraph.Core.Related;
using PaperGraph.Core.Tags;
using PaperGraph.Core.Topics;
using PaperGraph.Storage.Embedded.Database;
using PaperGraph.Storage.Embedded.Graph;

namespace PaperGraph.Storage.Embedded.Imports;

/// <summary>Folds what was read of a paper into what is seen of it, once an import is switched on.</summary>
internal sealed class PaperFolder
{
    private readonly GraphSnapshot _graph;
    private readonly MergedPapers _merged;
    private readonly ReadingTable _readings;
    private readonly LinkResolver _links;
    private readonly Func<int, ImportEntry?> _standing;
    private readonly Packer _buffer = new();

    /// <param name="connection">Where the readings are, and where new tags and people are added.</param>
    /// <param name="graph">What is seen now.</param>
    /// <param name="merged">Which works will be part of which papers.</param>
    /// <param name="standing">The import of a number, if it will stand.</param>
    public PaperFolder(DatabaseConnection connection, GraphSnapshot graph, MergedPapers merged, Func<int, ImportEntry?> standing)
    {
        (_graph, _merged, _standing) = (graph, merged, standing);
        _readings = new ReadingTable(connection, import => standing(import) is not null, merged);
        _links = new LinkResolver(connection, _readings, merged, standing);
        Tags = new FoldedTags(connection, graph);
        People = new FoldedPeople(connection, graph);
    }

    public FoldedTags Tags { get; }

    public FoldedPeople People { get; }

    /// <summary>The paper as it will be seen; null where nothing that stands speaks of it, or it is part of another.</summary>
    public FoldedState? Fold(int paper)
    {
        if (_merged.WholeOf(paper) != paper)
            return null;
        var readings = _readings.OfPaper(paper);
        var said = readings.ConvertAll(reading => reading.Reading);
        if (!PaperFold.IsSeen(said))
            return null;
        var id = _readings.IdOf(paper);
        var folded = PaperFold.Of(id, said);
        var ownTags = readings.SelectMany(reading => reading.Tags).Where(tag => IsOn(folded, tag)).DistinctBy(Tags.NumberOf).ToList();
        var annotations = ChosenAnnotations(paper);
        var node = NodeOf(readings, folded, ownTags, annotations) with { LinksFrom = _links.LinksFrom(paper) };
        var content = ContentHash.Of(_buffer, folded.Paper, ownTags.Select(tag => tag.Name));
        return new FoldedState(
            new PaperState(paper, id.Node.Value, content, node, StatesOf(paper, annotations)),
            folded.Paper,
            [.. ownTags.Concat(annotations.SelectMany(annotation => annotation.Tags).Where(tag => IsOn(folded, tag))).DistinctBy(Tags.NumberOf).Select(tag => tag.Name)]);
    }

    private static bool IsOn(FoldedPaper paper, ReadTag tag) => paper.Untagged.Count == 0 || !paper.Untagged.Contains(TagNames.IdOf(tag.Name));

    private PaperNode NodeOf(
        List<StoredPaperReading> readings, FoldedPaper folded, List<ReadTag> ownTags, List<StoredAnnotationReading> annotations)
    {
        var titled = readings.Find(reading => ReferenceEquals(reading.Reading, folded.Titled))
            ?? throw new InvalidOperationException("The title comes from one of the readings.");
        var summarised = readings.Find(reading => ReferenceEquals(reading.Reading, folded.Summarised));
        var witnesses = WitnessesOf(folded, titled, summarised, ownTags, annotations);
        var authors = folded.Paper.Authors.Select(author => People.NumberOf(author.Name)).ToArray();
        return new PaperNode
        {
            Record = folded.Paper with { Abstract = null, Authors = Array.ConvertAll(authors, People.Record) },
            State = 0,
            TitledBy = titled.Number,
            SummarisedBy = summarised?.Number ?? 0,
            OwnTags = Numbers(ownTags.Select(Tags.NumberOf)),
            Untagged = Numbers(annotations.SelectMany(annotation => annotation.Tags).Where(tag => !IsOn(folded, tag)).Select(Tags.NumberOf)),
            Authors = authors,
            Touches = witnesses.Touches(),
            Rejected = witnesses.Rejected(),
            Terms = TermPacker.Pack(TermList.Sum(
            [
                PaperWords.Count(folded.Paper.TitleSource) ? titled.TitleTerms : [],
                summarised?.AbstractTerms ?? [],
                .. annotations.Select(annotation => annotation.Terms),
            ])),
        };
    }

    private TopicWitnesses WitnessesOf(
        FoldedPaper folded, StoredPaperReading titled, StoredPaperReading? summarised, List<ReadTag> ownTags, List<StoredAnnotationReading> annotations)
    {
        var witnesses = new TopicWitnesses(_graph, folded.Verdicts);
        witnesses.Add(titled.Mentions, MentionPlace.Title);
        witnesses.Add(summarised?.Mentions ?? [], MentionPlace.Abstract);
        witnesses.Add(ownTags);
        annotations.ForEach(witnesses.Add);
        return witnesses;
    }

    /// <summary>Of each annotation what was said of it last, else the first reading that stands, by file and line; none where that removes it.</summary>
    private List<StoredAnnotationReading> ChosenAnnotations(int paper)
    {
        var chosen = new List<StoredAnnotationReading>();
        foreach (var reading in _readings.OfAnnotations(paper))
        {
            if (chosen.Count == 0 || chosen[^1].Annotation != reading.Annotation)
                chosen.Add(reading);
            else if (IsBefore(reading, chosen[^1]))
                chosen[^1] = reading;
        }

        chosen.RemoveAll(reading => reading.IsRemoval);
        return chosen;
    }

    private bool IsBefore(StoredAnnotationReading one, StoredAnnotationReading other)
    {
        var file = string.CompareOrdinal(_standing(one.Import)?.Import.File, _standing(other.Import)?.Import.File);
        return file != 0 ? file < 0
            : one.Import == ImportLedger.Said.Number ? one.FirstLine > other.FirstLine
            : one.FirstLine < other.FirstLine;
    }

    private AnnotationState[] StatesOf(int paper, List<StoredAnnotationReading> readings) =>
        [.. readings.Select(reading => StateOf(paper, reading))
            .OrderBy(state => state.Node.Month == 0 ? int.MaxValue : state.Node.Month).ThenBy(state => state.Id)];

    private AnnotationState StateOf(int paper, StoredAnnotationReading reading) => new(
        reading.Annotation,
        reading.Id,
        reading.Content,
        new AnnotationNode(
            paper,
            reading.Number,
            reading.Month,
            reading.By is { } name ? People.NumberOf(name) : 0,
            Numbers(reading.Tags.Select(Tags.NumberOf)),
            Numbers(TopicWitnesses.TopicsIn(_graph, reading))),
        reading.Home == paper ? 0 : reading.Home);

    private static int[] Numbers(IEnumerable<int> numbers) => numbers.ToArray() switch
    {
        { Length: < 2 } few => few,
        var several => [.. several.Distinct().Order()],
    };
}

/// <summary>A paper as it will be seen, and the words by which it is found.</summary>
internal sealed record FoldedState(PaperState State, Paper Paper, IReadOnlyList<string> Tags);
