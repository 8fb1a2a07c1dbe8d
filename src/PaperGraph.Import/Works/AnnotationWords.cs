using PaperGraph.Core.Timeline;
using PaperGraph.Import.Dumps;
using PaperGraph.Import.Works.Citations;
using PaperGraph.Import.Works.Keys;
using PaperGraph.Import.Works.Passages;

namespace PaperGraph.Import.Works;

/// <summary>What the words of one annotation tell of the work.</summary>
/// <param name="Split">Passage and note.</param>
/// <param name="Citation">The citation that the note begins with.</param>
/// <param name="Keys">Keys of the work itself.</param>
internal sealed record AnnotationWords(PassageSplit Split, Citation? Citation, WorkKeys Keys)
{
    public static AnnotationWords Of(DumpAnnotation annotation)
    {
        var paragraphs = annotation.Paragraphs;
        var isTold = annotation.Quote is not null || annotation.Note is not null;
        var written = isTold ? annotation.Note?.Split('\n') ?? [] : paragraphs;
        var citation = CitationStyles.Read(written);
        var split = isTold ? new PassageSplit(annotation.Quote, annotation.Note)
            : citation is not null ? PassageSplit.AllNote(paragraphs)
            : PassageSplit.Of(paragraphs);
        var cited = citation is null ? WorkKeys.None : WorkKeys.In(citation.Keys ?? written[0]);
        return new AnnotationWords(split, citation, written.Aggregate(cited, (keys, paragraph) => keys.Or(LabelledKeys.Of(paragraph))));
    }

    public AnnotationDraft ToDraft(DumpAnnotation annotation, Month? month) => new()
    {
        FirstLine = annotation.FirstLine,
        LastLine = annotation.LastLine,
        Quote = Split.Quote,
        Note = Split.Note,
        By = annotation.By,
        Month = annotation.CreatedAt is { } at ? new Month(at.Year, at.Month) : month,
        CreatedAt = annotation.CreatedAt,
        Tags = annotation.Tags,
    };
}
