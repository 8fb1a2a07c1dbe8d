using Microsoft.Extensions.Logging;
using PaperGraph.Core.Graph;
using PaperGraph.Core.Imports;
using PaperGraph.Core.Imports.Readings;
using PaperGraph.Core.Papers;
using PaperGraph.Core.Topics;
using PaperGraph.Import.Identity;
using PaperGraph.Import.Importing;
using PaperGraph.Import.Works;

namespace PaperGraph.Import.Curation;

/// <summary>Makes a correction a reading of the paper that it found.</summary>
internal sealed class CorrectionAssembly(IImportWriter store, TopicReading topics, ILogger log)
{
    private static readonly Location Nowhere = new(null, null, null, null);

    private readonly EntryAssembly _assembly = new(topics);
    private readonly Dictionary<WorkKey, Id<Paper>> _given = [];

    public async Task<EntryReading> AssembleAsync(Correction correction, Id<Paper> paper, CancellationToken cancellationToken)
    {
        var draft = new EntryDraft
        {
            FirstLine = correction.FirstLine,
            LastLine = correction.LastLine,
            Title = correction.Title,
            TitleSource = TitleSource.Curated,
            Location = Nowhere,
            Authors = correction.Authors,
            Year = correction.Year,
            Venue = correction.Venue,
            Kind = correction.Kind,
            Doi = correction.Doi,
            ArxivId = correction.ArxivId,
            Abstract = correction.Abstract,
            Tags = correction.Tags,
        };
        var identified = new IdentifiedEntry(draft, default, await KeysAsync(correction, paper, cancellationToken));
        var entry = _assembly.Assemble(topics.Read(identified), paper, [], []);
        return entry with
        {
            Paper = entry.Paper with
            {
                Role = ReadingRole.Correction,
                Untagged = correction.NoTags,
                Judgements = [.. Judged(correction.Confirmed, TopicVerdict.Confirmed), .. Judged(correction.Rejected, TopicVerdict.Rejected)],
                Statements = [.. correction.Links.Select(StatementOf), .. correction.NoLinks.Select(link => StatementOf(link) with { IsDenial = true })],
            },
        };
    }

    /// <summary>That another paper is one with the corrected one.</summary>
    public static EntryReading PartOf(FoundCorrection found, FoundPart part)
    {
        var reading = new PaperReading
        {
            Id = part.Id,
            Keys = [FoundPart.KeyOf(part.Target)],
            Title = part.Title,
            TitleSource = TitleSource.Curated,
            Location = Nowhere,
            Role = ReadingRole.Merged,
            MergedInto = found.Paper,
        };
        return new EntryReading(found.Correction.FirstLine, found.Correction.LastLine, reading, []);
    }

    // Corrections that name no topic were left out.
    private IEnumerable<TopicJudgement> Judged(IReadOnlyList<string> names, TopicVerdict verdict) =>
        names.Select(topics.Vocabulary.Find).OfType<Topic>().Select(topic => new TopicJudgement(topic.Id, verdict));

    private static LinkStatement StatementOf(CorrectedLink link) => new(link.Kind, link.To, default, MentionPlace.Curation, 0, 0);

    // What another work is known by already stays that work's.
    private async Task<IReadOnlyList<WorkKey>> KeysAsync(Correction correction, Id<Paper> paper, CancellationToken cancellationToken)
    {
        var keys = new List<WorkKey>();
        if (correction.Doi is { } doi)
            keys.Add(WorkKey.Doi(doi));
        if (correction.ArxivId is { } arxivId)
            keys.Add(WorkKey.Arxiv(arxivId));
        if (TitleIdentity.IsTelling(correction.Title))
            keys.Add(WorkKey.Title(correction.Title));
        foreach (var (key, work) in await store.FindWorksAsync(keys, cancellationToken))
            _given.TryAdd(key, work.Id);
        var others = keys.Where(key => _given.TryGetValue(key, out var holder) && holder != paper).ToList();
        if (others.Count > 0)
            log.SameWork(CurationImport.FileName, correction.FirstLine, paper.ToString(), _given[others[0]].ToString());
        List<WorkKey> own = [.. keys.Except(others)];
        own.ForEach(key => _given[key] = paper);
        return [.. own, WorkKey.Corrected($"{correction.Target}")];
    }
}
