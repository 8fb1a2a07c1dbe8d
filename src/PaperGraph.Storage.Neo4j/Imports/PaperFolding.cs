using PaperGraph.Core.Graph;
using PaperGraph.Core.Imports.Readings;
using PaperGraph.Core.Papers;
using PaperGraph.Core.Related;
using PaperGraph.Core.Topics;
using PaperGraph.Storage.Neo4j.Cypher;

namespace PaperGraph.Storage.Neo4j.Imports;

/// <summary>Folds what was read of a paper into what will be seen of it.</summary>
/// <param name="files">The files of the readings that will stand, by number.</param>
/// <param name="vocabulary">The topics there are.</param>
internal sealed class PaperFolding(IReadOnlyDictionary<long, string> files, IReadOnlySet<Id<Topic>> vocabulary)
{
    /// <summary>The paper; null where nothing that will stand speaks of it.</summary>
    /// <param name="row">A row of <c>read-papers</c>.</param>
    public ShownPaper? Fold(CypherRow row)
    {
        var id = row.Id<Paper>("id");
        var readings = row.Rows("readings");
        var papers = readings.Select(reading => StoredPaper.Of(reading)).ToList();
        if (!PaperFold.IsSeen(papers.Select(stored => stored.Reading)))
            return null;
        var annotations = row.Rows("annotations").Select(reading => StoredAnnotation.Of(reading, files)).ToList();
        return Fold(
            id, papers, Chosen(annotations), [.. readings.SelectMany(reading => reading.Texts("keys")).Distinct(StringComparer.Ordinal)],
            [.. StoredStatement.InOrder(row.Rows("statements").Select(statement => StoredStatement.Of(statement, files)))]);
    }

    private ShownPaper Fold(
        Id<Paper> id, List<StoredPaper> papers, List<StoredAnnotation> annotations, IReadOnlyList<string> keys, IReadOnlyList<StoredStatement> statements)
    {
        var folded = PaperFold.Of(id, papers.ConvertAll(stored => stored.Reading));
        var tags = papers.SelectMany(stored => stored.Tags).Where(tag => !folded.Untagged.Contains(tag.Id)).ToList();
        var ownTags = tags.DistinctBy(tag => tag.Id).ToList();
        var witnesses = new TopicWitnesses(vocabulary, folded.Verdicts);
        var mentions = MentionsIn(papers, folded.Titled, MentionPlace.Title).Concat(MentionsIn(papers, folded.Summarised, MentionPlace.Abstract)).ToList();
        witnesses.Add(mentions);
        witnesses.Add(ownTags);
        foreach (var annotation in annotations)
        {
            witnesses.Add(annotation.Mentions);
            witnesses.Add(annotation.Tags);
        }

        return new ShownPaper
        {
            Paper = folded.Paper,
            Content = ContentHash.Of(folded.Paper, ownTags.Select(tag => tag.Name)),
            Keys = keys,
            OwnTags = ownTags,
            Untagged = folded.Untagged,
            Mentions = mentions.FindAll(mention => vocabulary.Contains(mention.Topic)),
            NamingTags = tags.FindAll(tag => tag.Topic is not null).DistinctBy(tag => (tag.Topic, tag.Id)).ToList(),
            Touches = [.. witnesses.Touches()],
            Rejected = [.. witnesses.Rejected()],
            Terms = PaperWords.Of(folded.Paper.TitleSource, TextsOf(folded.Paper, annotations)),
            Annotations = annotations,
            Statements = statements,
        };
    }

    private static IEnumerable<ReadMention> MentionsIn(List<StoredPaper> papers, PaperReading? source, MentionPlace where) =>
        papers.Find(stored => ReferenceEquals(stored.Reading, source))?.Mentions.Where(mention => mention.Where == where) ?? [];

    private static List<StoredAnnotation> Chosen(List<StoredAnnotation> readings) =>
        [.. readings.GroupBy(reading => reading.Id).Select(same => same
            .OrderBy(reading => reading.File, StringComparer.Ordinal).ThenBy(LastSaidFirst).ThenBy(reading => reading.Number).First()).Where(reading => !reading.IsRemoval)];

    private static int LastSaidFirst(StoredAnnotation reading) => reading.File == SaidImports.NoFile ? -reading.FirstLine : reading.FirstLine;

    private static IEnumerable<PaperText> TextsOf(Paper paper, List<StoredAnnotation> annotations)
    {
        yield return new PaperText(MentionPlace.Title, null, paper.Title);
        if (paper.Abstract is { } summary)
            yield return new PaperText(MentionPlace.Abstract, null, summary);
        foreach (var annotation in annotations)
        {
            if (annotation.Quote is { } quote)
                yield return new PaperText(MentionPlace.Quote, annotation.Id, quote);
            if (annotation.Note is { } note)
                yield return new PaperText(MentionPlace.Note, annotation.Id, note);
        }
    }
}
