using PaperGraph.Core.Changes;
using PaperGraph.Core.Editing;
using PaperGraph.Core.Graph;
using PaperGraph.Core.Imports.Readings;
using PaperGraph.Core.Papers;
using PaperGraph.Core.Storage;
using PaperGraph.Import.Identity;
using PaperGraph.Import.Importing;
using PaperGraph.Import.Works;

namespace PaperGraph.Import.Editing;

/// <summary>Says what papers are.</summary>
internal sealed class PaperCorrecting(IPaperStore store, Saying saying)
{
    public Task<Edit> UpdateAsync(Id<Paper> id, PaperUpdate update, Editor by, CancellationToken cancellationToken)
    {
        var inspection = Inspection.OfInput();
        var correction = Inspect(update, inspection);
        return inspection.Mistakes.Count > 0
            ? Task.FromResult<Edit>(new Edit.Refused(inspection.Mistakes))
            : saying.SayAsync(() => DraftAsync(id, update, correction, by, cancellationToken), cancellationToken);
    }

    private static PaperReading Inspect(PaperUpdate update, Inspection inspection)
    {
        if (update == new PaperUpdate())
            inspection.Add("Nothing is said of the paper. Give at least one field.", null);
        if (update.Title.IsEmptied)
            inspection.Add("A paper has a title; it can be another, and not none.", null, "title");
        inspection.Line(update.Title.Value, "title");
        inspection.Authors(update.Authors.Value ?? []);
        inspection.Year(update.Year.Value);
        inspection.Line(update.Venue.Value, "venue");
        inspection.Minutes(update.ReadingMinutes.Value);
        inspection.Prose(update.Abstract.Value, "abstract");
        return SaidReading.Of(default) with
        {
            Title = update.Title.Value ?? string.Empty,
            Authors = update.Authors.Value ?? [],
            Year = update.Year.Value,
            Venue = update.Venue.Value,
            Kind = update.Kind.Value ?? PaperKind.Unknown,
            Doi = inspection.Doi(update.Doi.Value),
            ArxivId = inspection.ArxivId(update.ArxivId.Value),
            ReadingMinutes = update.ReadingMinutes.Value,
            Abstract = update.Abstract.Value,
            Emptied = EmptiedBy(update),
        };
    }

    private static PaperFields EmptiedBy(PaperUpdate update) =>
        (update.Authors is { IsGiven: true, Value: null or { Count: 0 } } ? PaperFields.Authors : PaperFields.None)
        | (update.Year.IsEmptied ? PaperFields.Year : PaperFields.None)
        | (update.Venue.IsEmptied ? PaperFields.Venue : PaperFields.None)
        | (update.Kind is { IsGiven: true, Value: null or PaperKind.Unknown } ? PaperFields.Kind : PaperFields.None)
        | (update.Doi.IsEmptied ? PaperFields.Doi : PaperFields.None)
        | (update.ArxivId.IsEmptied ? PaperFields.ArxivId : PaperFields.None)
        | (update.ReadingMinutes.IsEmptied ? PaperFields.ReadingMinutes : PaperFields.None)
        | (update.Abstract.IsEmptied ? PaperFields.Abstract : PaperFields.None);

    private async Task<Drafted> DraftAsync(Id<Paper> id, PaperUpdate update, PaperReading correction, Editor by, CancellationToken cancellationToken)
    {
        if (!(await store.FindPapersAsync([id], cancellationToken)).TryGetValue(id, out var paper))
            return Drafted.NotFound("paper", $"{id}", "input", "id");
        if (await FindOtherAsync(paper.Id, correction, cancellationToken) is { } other)
            return Drafted.Refuse(other);
        var (summary, made) = Describe(paper, update, correction);
        var change = saying.Of(ChangeKind.Paper, by, summary, paper.Id) with { Makes = [.. made.Select(field => $"{paper.Id}.{field}")], Needs = [$"{paper.Id}"] };
        return new Drafted.Words(change, paper.Id.Node, [SaidReading.Entry(Recognise(paper.Id, correction))]);
    }

    private PaperReading Recognise(Id<Paper> id, PaperReading correction)
    {
        var topics = saying.Topics;
        var draft = new EntryDraft
        {
            FirstLine = 0,
            LastLine = 0,
            Title = correction.Title,
            TitleSource = TitleSource.Curated,
            Location = correction.Location,
            Abstract = correction.Abstract,
        };
        var read = new EntryAssembly(topics).Assemble(topics.Read(new IdentifiedEntry(draft, default, [])), id, [], []).Paper;
        return correction with { Id = id, Keys = KeysOf(correction), Mentions = read.Mentions };
    }

    private static List<WorkKey> KeysOf(PaperReading correction)
    {
        var keys = new List<WorkKey>();
        if (correction.Doi is { } doi)
            keys.Add(WorkKey.Doi(doi));
        if (correction.ArxivId is { } arxivId)
            keys.Add(WorkKey.Arxiv(arxivId));
        if (TitleIdentity.IsTelling(correction.Title))
            keys.Add(WorkKey.Title(correction.Title));
        return keys;
    }

    // What another paper is known by cannot be this one's too; two that bear one title can be one work, and merging them is for a person to say.
    private async Task<Mistake?> FindOtherAsync(Id<Paper> id, PaperReading correction, CancellationToken cancellationToken)
    {
        var known = await store.FindWorksAsync([.. KeysOf(correction)], cancellationToken);
        var holders = await store.FindPapersAsync([.. known.Values.Select(work => work.Id)], cancellationToken);
        return holders.Values.FirstOrDefault(holder => holder.Id != id) is { } paper
            ? new Mistake(MistakeCode.Duplicate, $"{Shown.Quoted(paper.Title)} is known by that already. Look whether both are one work.") { Path = ["input"], Existing = paper.Id.Node }
            : null;
    }

    private static (string Summary, IReadOnlyList<string> Made) Describe(Paper paper, PaperUpdate update, PaperReading correction)
    {
        var sentences = new FieldSentences();
        var made = new List<string>();
        void Say(string field, bool isGiven, Action say)
        {
            if (!isGiven)
                return;
            made.Add(field);
            say();
        }

        Say("title", update.Title.IsGiven, () => sentences.Add("Title", paper.Title, correction.Title));
        Say("authors", update.Authors.IsGiven, () => sentences.Add("Authors", paper.Authors.Select(author => author.Name), correction.Authors));
        Say("year", update.Year.IsGiven, () => sentences.Add("Year", paper.Year, correction.Year));
        Say("venue", update.Venue.IsGiven, () => sentences.Add("Venue", paper.Venue, correction.Venue));
        Say("kind", update.Kind.IsGiven, () => sentences.Add("Kind", paper.Kind.ToString(), correction.Kind.ToString()));
        Say("doi", update.Doi.IsGiven, () => sentences.Add("DOI", paper.Doi, correction.Doi));
        Say("arxivId", update.ArxivId.IsGiven, () => sentences.Add("arXiv id", paper.ArxivId, correction.ArxivId));
        Say("readingMinutes", update.ReadingMinutes.IsGiven, () => sentences.Add("Reading minutes", paper.ReadingMinutes, correction.ReadingMinutes));
        Say("abstract", update.Abstract.IsGiven, () => sentences.Add("Abstract", paper.Abstract, correction.Abstract));
        return (sentences.Text, made);
    }
}
