using PaperGraph.Core.Imports.Readings;
using PaperGraph.Core.Papers;
using PaperGraph.Core.Topics;
using PaperGraph.Core.Vocabularies;
using PaperGraph.Import.Identity;
using PaperGraph.Import.Importing;
using PaperGraph.Import.Works;

namespace PaperGraph.Import.Recognition;

/// <summary>Recognises the topics in an entry that is on record as they are when it is read.</summary>
internal sealed class EntryRecognition(TopicReading topics)
{
    private readonly EntryAssembly _assembly = new(topics);

    /// <summary>The entry with what is found in it now.</summary>
    /// <param name="kept">The entry as it is kept.</param>
    /// <param name="paper">The paper as it is seen, of which what people say of its annotations is read along; null where it is not seen.</param>
    public EntryReading Recognise(KeptEntry kept, Paper? paper)
    {
        var reading = kept.Reading.Paper;
        // What a part was called says nothing of the paper that it is part of.
        if (reading.Role == ReadingRole.Merged)
            return kept.Reading;
        var draft = DraftOf(kept, paper);
        var keys = reading.Keys.Where(key => key.Kind != WorkKeyKind.Introduces).ToList();
        var read = topics.Read(new IdentifiedEntry(draft, default, keys));
        var found = _assembly.Assemble(read, reading.Id, [.. draft.Annotations.Select(_ => Array.Empty<Core.Annotations.AnnotationKey>())], [.. kept.Reading.Annotations.Select(annotation => annotation.Id)]);
        var isReadAlong = IsReadAlong(kept);
        return kept.Reading with
        {
            Paper = reading with
            {
                Keys = found.Paper.Keys,
                Tags = Retagged(reading.Tags),
                Mentions = isReadAlong ? [] : found.Paper.Mentions,
                Statements = kept.IsSaid ? reading.Statements : [.. found.Paper.Statements, .. reading.Statements.Where(said => said.Where == MentionPlace.Curation)],
            },
            Annotations = [.. kept.Reading.Annotations.Zip(found.Annotations, (annotation, now) => annotation with { Tags = Retagged(annotation.Tags), Mentions = now.Mentions })],
        };
    }

    /// <summary>Whether two entries differ in what is recognised.</summary>
    public static bool Differ(EntryReading one, EntryReading other) =>
        !one.Paper.Keys.SequenceEqual(other.Paper.Keys) || !one.Paper.Tags.SequenceEqual(other.Paper.Tags) || !one.Paper.Mentions.SequenceEqual(other.Paper.Mentions)
        || !one.Paper.Statements.SequenceEqual(other.Paper.Statements)
        || one.Annotations.Zip(other.Annotations).Any(pair => !pair.First.Tags.SequenceEqual(pair.Second.Tags) || !pair.First.Mentions.SequenceEqual(pair.Second.Mentions));

    /// <summary>All texts of an entry in which something can be found, or which are read along.</summary>
    public static IEnumerable<string> TextsOf(KeptEntry kept, Paper? paper)
    {
        var reading = kept.Reading;
        IEnumerable<string?> ofWork = IsReadAlong(kept) ? [paper?.Title, paper?.Abstract] : [reading.Paper.Title, reading.Paper.Abstract];
        return ofWork.Concat(reading.Paper.Tags.Select(tag => tag.Name))
            .Concat(reading.Annotations.SelectMany(annotation => annotation.Tags.Select(tag => tag.Name).Append(annotation.Quote).Append(annotation.Note)))
            .OfType<string>();
    }

    /// <summary>Whether the paper's texts are read along, since nothing is said of the work itself: see <see cref="Editing.AnnotationEditing" />.</summary>
    public static bool IsReadAlong(KeptEntry kept) => kept.IsSaid && kept.Reading.Annotations.Count > 0;

    private static EntryDraft DraftOf(KeptEntry kept, Paper? paper)
    {
        var reading = kept.Reading.Paper;
        var isReadAlong = IsReadAlong(kept);
        var annotations = kept.Reading.Annotations.Select(DraftOf).ToList();
        return new EntryDraft
        {
            FirstLine = kept.Reading.FirstLine,
            LastLine = kept.Reading.LastLine,
            Title = isReadAlong ? paper?.Title ?? string.Empty : reading.Title,
            TitleSource = isReadAlong ? paper?.TitleSource ?? TitleSource.Place : reading.TitleSource,
            Location = reading.Location,
            Abstract = isReadAlong ? paper?.Abstract : reading.Abstract,
            Annotations = annotations,
            Statements = kept.IsSaid ? [] : WorkReader.StatementsIn(reading.Location, annotations),
        };
    }

    private static AnnotationDraft DraftOf(AnnotationReading annotation) => new()
    {
        FirstLine = annotation.FirstLine,
        LastLine = annotation.LastLine,
        Quote = annotation.Quote,
        Note = annotation.Note,
        By = annotation.By,
        Month = annotation.Month,
        CreatedAt = annotation.CreatedAt,
    };

    private List<TagReading> Retagged(IReadOnlyList<TagReading> tags) => [.. tags.Select(tag => topics.ReadTag(tag.Name))];
}
