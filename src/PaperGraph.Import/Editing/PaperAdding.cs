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

/// <summary>Adds papers that nobody met yet, or that are not seen any more.</summary>
internal sealed class PaperAdding(IPaperStore store, Saying saying)
{
    private const int ChangesLookedAt = 100;

    public Task<Edit> AddAsync(NewPaper paper, Editor by, CancellationToken cancellationToken)
    {
        var inspection = Inspection.OfInput();
        inspection.Line(paper.Title, "title");
        inspection.Authors(paper.Authors);
        inspection.Year(paper.Year);
        inspection.Line(paper.Venue, "venue");
        inspection.Url(paper.Url);
        inspection.Minutes(paper.ReadingMinutes);
        inspection.Prose(paper.Abstract, "abstract");
        inspection.Tags(paper.Tags);
        var draft = new EntryDraft
        {
            FirstLine = 0,
            LastLine = 0,
            Title = paper.Title,
            TitleSource = TitleSource.Curated,
            Location = paper.Url is { } url ? new Location(url.Host, url, null, null) : SaidReading.Nowhere,
            Authors = paper.Authors,
            Year = paper.Year,
            Venue = paper.Venue,
            Kind = paper.Kind ?? PaperKind.Unknown,
            Doi = inspection.Doi(paper.Doi),
            ArxivId = inspection.ArxivId(paper.ArxivId),
            Abstract = paper.Abstract,
            Tags = paper.Tags,
        };
        return inspection.Mistakes.Count > 0
            ? Task.FromResult<Edit>(new Edit.Refused(inspection.Mistakes))
            : saying.SayAsync(() => DraftAsync(draft, paper, by, cancellationToken), cancellationToken);
    }

    private async Task<Drafted> DraftAsync(EntryDraft draft, NewPaper paper, Editor by, CancellationToken cancellationToken)
    {
        var keys = KeysOf(draft);
        var (id, mistake) = await FindPlaceAsync(keys, cancellationToken);
        if (mistake is not null)
            return Drafted.Refuse(mistake);
        var topics = saying.Topics;
        var entry = new EntryAssembly(topics).Assemble(topics.Read(new IdentifiedEntry(draft, default, [.. keys.Values])), id, [], []);
        var reading = entry.Paper with { Role = ReadingRole.Added, ReadingMinutes = paper.ReadingMinutes };
        var change = saying.Of(ChangeKind.Paper, by, $"Added {Shown.Quoted(paper.Title)}.", id) with { Makes = [$"{id}"] };
        return new Drafted.Words(change, id.Node, [SaidReading.Entry(reading)]);
    }

    // By the field that gives it, strongest first.
    private static Dictionary<string, WorkKey> KeysOf(EntryDraft draft)
    {
        var keys = new Dictionary<string, WorkKey>();
        if (draft.Doi is { } doi)
            keys.Add("doi", WorkKey.Doi(doi));
        if (draft.ArxivId is { } arxivId)
            keys.Add("arxivId", WorkKey.Arxiv(arxivId));
        if (draft.Location.Url is { } url)
            keys.Add("url", WorkKey.Url(url));
        if (TitleIdentity.IsTelling(draft.Title))
            keys.Add("title", WorkKey.Title(draft.Title));
        return keys;
    }

    /// <returns>The id that the paper gets, or why it gets none.</returns>
    private async Task<(Id<Paper> Id, Mistake? Mistake)> FindPlaceAsync(Dictionary<string, WorkKey> keys, CancellationToken cancellationToken)
    {
        var known = await store.FindWorksAsync(keys.Values, cancellationToken);
        var seen = await store.FindPapersAsync([.. known.Values.Select(work => work.Id).Distinct()], cancellationToken);
        foreach (var (field, key) in keys)
        {
            if (known.TryGetValue(key, out var holder) && seen.TryGetValue(holder.Id, out var paper))
                return (default, Duplicate(field, key, paper));
        }

        var withdrawn = keys.Values.Where(known.ContainsKey).Select(key => (Id<Paper>?)known[key].Id).FirstOrDefault();
        if (withdrawn is { } id)
            return (id, await FindRemovalAsync(id, cancellationToken) is { } removal ? Removed(removal) : null);
        return (Id<Paper>.For(keys.Count > 0 ? keys.First().Value.Text : $"{Guid.NewGuid():N}"), null);
    }

    private async Task<Change?> FindRemovalAsync(Id<Paper> paper, CancellationToken cancellationToken)
    {
        var log = await store.PageChangesAsync(new ChangeSelection(paper), PageRequest.Last(ChangesLookedAt), cancellationToken);
        return log.Items.Select(item => item.Node).LastOrDefault(change => change.IsInEffect && change.Papers.Any(touched => change.Makes.Contains(PaperRemoving.MadeBy(touched))));
    }

    private static Mistake Duplicate(string field, WorkKey key, Paper paper) =>
        new(MistakeCode.Duplicate, $"{Shown.Quoted(paper.Title)} is there already, by its {field}. Annotate that paper, or correct it.")
        {
            Path = ["input", field],
            Value = key.Text[(key.Text.IndexOf(':', StringComparison.Ordinal) + 1)..],
            Existing = paper.Id.Node,
        };

    private static Mistake Removed(Change removal) =>
        new(MistakeCode.Conflict, $"{removal.By} removed this paper; undo that ({removal.Id}), and it is back with all that was said of it.") { Path = ["input"] };
}
