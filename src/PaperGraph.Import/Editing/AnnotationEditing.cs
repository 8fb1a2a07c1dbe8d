using PaperGraph.Core.Annotations;
using PaperGraph.Core.Changes;
using PaperGraph.Core.Editing;
using PaperGraph.Core.Graph;
using PaperGraph.Core.Imports.Readings;
using PaperGraph.Core.Papers;
using PaperGraph.Core.Storage;
using PaperGraph.Core.Timeline;
using PaperGraph.Import.Identity;
using PaperGraph.Import.Importing;
using PaperGraph.Import.Works;

namespace PaperGraph.Import.Editing;

/// <summary>Writes, edits and removes annotations.</summary>
internal sealed class AnnotationEditing(IPaperStore store, Saying saying)
{
    public Task<Edit> WriteAsync(Id<Paper> paper, NewAnnotation annotation, Editor by, CancellationToken cancellationToken)
    {
        var inspection = Inspection.OfInput();
        inspection.Name(annotation.By, "by");
        Inspect(inspection, annotation.Quote, annotation.Note, annotation.Tags);
        if (annotation.Quote is null && annotation.Note is null)
            inspection.Add("An annotation has a quote, a note, or both.", null);
        return inspection.Mistakes.Count > 0
            ? Task.FromResult<Edit>(new Edit.Refused(inspection.Mistakes))
            : saying.SayAsync(() => DraftNewAsync(paper, annotation, by, cancellationToken), cancellationToken);
    }

    public Task<Edit> EditAsync(Id<Annotation> id, AnnotationUpdate update, Editor by, CancellationToken cancellationToken)
    {
        var inspection = Inspection.OfInput();
        Inspect(inspection, update.Quote.Value, update.Note.Value, update.Tags.Value ?? []);
        if (update == new AnnotationUpdate())
            inspection.Add("Nothing is said of the annotation. Give at least one field.", null);
        return inspection.Mistakes.Count > 0
            ? Task.FromResult<Edit>(new Edit.Refused(inspection.Mistakes))
            : saying.SayAsync(() => DraftEditAsync(id, update, by, cancellationToken), cancellationToken);
    }

    public Task<Edit> RemoveAsync(Id<Annotation> id, Editor by, CancellationToken cancellationToken) => saying.SayAsync(
        async () =>
        {
            if (await FindAsync(id, cancellationToken) is not { } annotation)
                return Drafted.NotFound("annotation", $"{id}", "id");
            if (!by.MayTakeBackOthers && annotation.By?.Name != by.Name)
                throw new EditForbiddenException($"{annotation.By?.Name ?? "Nobody of the group"} wrote this annotation. Its writer can remove it, and a CURATOR.");
            var removal = new AnnotationReading { Id = id, Keys = [], FirstLine = 0, LastLine = 0, IsRemoval = true };
            var change = ChangeOf(by, $"Removed the annotation {Shown.Quoted(annotation.Quote ?? annotation.Note)}.", annotation.Paper, [$"{id}.removed"], $"{id}");
            return new Drafted.Words(change, id.Node, [SaidReading.Entry(SaidReading.Of(annotation.Paper), removal)]);
        },
        cancellationToken);

    private static void Inspect(Inspection inspection, string? quote, string? note, IReadOnlyList<string> tags)
    {
        inspection.Prose(quote, "quote");
        inspection.Prose(note, "note");
        inspection.Tags(tags);
    }

    private async Task<Drafted> DraftNewAsync(Id<Paper> id, NewAnnotation annotation, Editor by, CancellationToken cancellationToken)
    {
        if (!(await store.FindPapersAsync([id], cancellationToken)).TryGetValue(id, out var paper))
            return Drafted.NotFound("paper", $"{id}", "input", "paper");
        var written = Id<Annotation>.New();
        var now = saying.Now;
        var draft = new AnnotationDraft
        {
            FirstLine = 0,
            LastLine = 0,
            Quote = annotation.Quote,
            Note = annotation.Note,
            By = annotation.By ?? by.Name,
            Month = new Month(now.UtcDateTime.Year, now.UtcDateTime.Month),
            CreatedAt = now,
            Tags = annotation.Tags,
        };
        var change = ChangeOf(by, $"Annotated {Shown.Quoted(paper.Title)}: {Shown.Quoted(annotation.Note ?? annotation.Quote)}.", paper.Id, [$"{written}"], $"{paper.Id}");
        return new Drafted.Words(change, written.Node, [EntryOf(paper, written, draft)]);
    }

    private async Task<Drafted> DraftEditAsync(Id<Annotation> id, AnnotationUpdate update, Editor by, CancellationToken cancellationToken)
    {
        if (await FindAsync(id, cancellationToken) is not { } annotation
            || !(await store.FindPapersAsync([annotation.Paper], cancellationToken)).TryGetValue(annotation.Paper, out var paper))
        {
            return Drafted.NotFound("annotation", $"{id}", "input", "id");
        }

        var tags = (await store.FindTagsOfAnnotationsAsync([id], cancellationToken)).GetValueOrDefault(id, []).Select(tag => tag.Name).ToList();
        var draft = new AnnotationDraft
        {
            FirstLine = 0,
            LastLine = 0,
            Quote = update.Quote.IsGiven ? update.Quote.Value : annotation.Quote,
            Note = update.Note.IsGiven ? update.Note.Value : annotation.Note,
            By = annotation.By?.Name,
            Month = annotation.Month,
            CreatedAt = annotation.CreatedAt,
            Tags = update.Tags.IsGiven ? update.Tags.Value ?? [] : tags,
        };
        if (draft.Quote is null && draft.Note is null)
            return Drafted.Refuse(new Mistake(MistakeCode.Invalid, "An annotation has a quote, a note, or both. Remove it if it is to say nothing.") { Path = ["input"] });
        var (summary, made) = Describe(annotation, tags, update, draft);
        return new Drafted.Words(ChangeOf(by, summary, paper.Id, [.. made.Select(field => $"{id}.{field}")], $"{id}"), id.Node, [EntryOf(paper, id, draft)]);
    }

    // The words beside a word tell what it means, and so does what the paper is about: so the paper's title is read along.
    private EntryReading EntryOf(Paper paper, Id<Annotation> id, AnnotationDraft annotation)
    {
        var topics = saying.Topics;
        var draft = new EntryDraft
        {
            FirstLine = 0,
            LastLine = 0,
            Title = paper.Title,
            TitleSource = paper.TitleSource,
            Location = SaidReading.Nowhere,
            Abstract = paper.Abstract,
            Annotations = [annotation],
        };
        var entry = new EntryAssembly(topics).Assemble(topics.Read(new IdentifiedEntry(draft, default, [])), paper.Id, [[]], [id]);
        return SaidReading.Entry(SaidReading.Of(paper.Id), entry.Annotations);
    }

    private Change ChangeOf(Editor by, string summary, Id<Paper> paper, IReadOnlyList<string> makes, params IReadOnlyList<string> needs) =>
        saying.Of(ChangeKind.Annotation, by, summary, paper) with { Makes = makes, Needs = needs };

    private async Task<Annotation?> FindAsync(Id<Annotation> id, CancellationToken cancellationToken) =>
        (await store.FindAnnotationsAsync([id], cancellationToken)).GetValueOrDefault(id);

    private static (string Summary, List<string> Made) Describe(Annotation annotation, IReadOnlyList<string> tags, AnnotationUpdate update, AnnotationDraft draft)
    {
        var sentences = new FieldSentences();
        var made = new List<string>();
        if (update.Quote.IsGiven)
        {
            made.Add("quote");
            sentences.Add("Quote", annotation.Quote, draft.Quote);
        }

        if (update.Note.IsGiven)
        {
            made.Add("note");
            sentences.Add("Note", annotation.Note, draft.Note);
        }

        if (update.Tags.IsGiven)
        {
            made.Add("tags");
            sentences.Add("Tags", tags, draft.Tags);
        }

        return (sentences.Text, made);
    }
}
