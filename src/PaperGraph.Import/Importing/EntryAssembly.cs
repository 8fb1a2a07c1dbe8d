using PaperGraph.Core.Annotations;
using PaperGraph.Core.Graph;
using PaperGraph.Core.Imports.Readings;
using PaperGraph.Core.Papers;
using PaperGraph.Import.Works;

namespace PaperGraph.Import.Importing;

/// <summary>Puts together what a store takes in of an entry.</summary>
internal sealed class EntryAssembly(TopicReading topics)
{
    /// <summary>The entry as a reading of these works and annotations.</summary>
    public EntryReading Assemble(
        RecognisedEntry entry,
        Id<Paper> paper,
        IReadOnlyList<IReadOnlyList<AnnotationKey>> annotationKeys,
        IReadOnlyList<Id<Annotation>> annotations)
    {
        var draft = entry.Identified.Draft;
        var statements = new StatementResolution(draft, entry.InAnnotations);
        var work = new PaperReading
        {
            Id = paper,
            Keys = [.. entry.Identified.Keys, .. statements.Introduced()],
            Title = draft.Title,
            TitleSource = draft.TitleSource,
            Authors = draft.Authors,
            Year = draft.Year,
            Venue = draft.Venue,
            Kind = draft.Kind,
            Doi = draft.Doi,
            ArxivId = draft.ArxivId,
            Location = draft.Location,
            Abstract = draft.Abstract,
            Tags = annotations.Count == 0 ? TagsOf(draft.Tags) : [],
            Mentions = entry.InWork,
            Statements = statements.Links(annotations),
        };
        return new EntryReading(draft.FirstLine, draft.LastLine, work,
            [.. draft.Annotations.Select((annotation, at) => Assemble(draft, annotation, annotations[at], annotationKeys[at], entry.InAnnotations[at]))]);
    }

    private AnnotationReading Assemble(
        EntryDraft entry, AnnotationDraft draft, Id<Annotation> id, IReadOnlyList<AnnotationKey> keys, IReadOnlyList<TopicMention> mentions) =>
        new()
        {
            Id = id,
            Keys = keys,
            FirstLine = draft.FirstLine,
            LastLine = draft.LastLine,
            Quote = draft.Quote,
            Note = draft.Note,
            By = draft.By,
            Month = draft.Month,
            CreatedAt = draft.CreatedAt,
            Tags = TagsOf([.. entry.Tags, .. draft.Tags]),
            Mentions = mentions,
        };

    private List<TagReading> TagsOf(IReadOnlyList<string> names) =>
        names.Select(name => name.Trim()).Where(name => name.Length > 0).Distinct().Select(topics.ReadTag).ToList();
}
