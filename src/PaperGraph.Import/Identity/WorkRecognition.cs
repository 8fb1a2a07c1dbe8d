using PaperGraph.Core.Graph;
using PaperGraph.Core.Imports;
using PaperGraph.Core.Papers;

namespace PaperGraph.Import.Identity;

/// <summary>Recognises the works of a batch of entries: known ones by their keys, new ones get their id.</summary>
/// <remarks>
/// Keys count in the order of their strength. A weaker key is no proof where a DOI or arXiv id speaks against it. Words hold an
/// entry to its work when the rules that read titles change; the position does so when its words were edited, provided that the
/// words the work was known by are gone from the file.
/// </remarks>
internal sealed class WorkRecognition(EntryCensus census, bool fileWasReadBefore)
{
    private readonly Dictionary<WorkKey, KnownWork> _known = [];

    /// <summary>Tells of works that the store knows.</summary>
    public void Learn(IEnumerable<KeyValuePair<WorkKey, KnownWork>> known)
    {
        _known.Clear();
        foreach (var (key, work) in known)
            _known[key] = work;
    }

    /// <summary>The work that an entry speaks of; entries of the same batch see it from now on.</summary>
    public Id<Paper> Recognise(IdentifiedEntry entry)
    {
        var work = Find(entry) ?? new KnownWork(Id<Paper>.For(entry.Keys[0].Text), []);
        work = new KnownWork(work.Id, [.. work.Keys.Union(entry.Keys)]);
        foreach (var key in entry.Keys)
        {
            if (IsClaimable(key))
                _known[key] = work;
        }

        return work.Id;
    }

    private KnownWork? Find(IdentifiedEntry entry)
    {
        foreach (var key in entry.Keys)
        {
            if (_known.TryGetValue(key, out var work) && !Contradicts(entry, work) && IsProof(key, entry.Place, work))
                return work;
        }

        return null;
    }

    // The first to be known by a DOI, arXiv id, address or title stays so; places change hands.
    private bool IsClaimable(WorkKey key) => key.Kind >= WorkKeyKind.Words || !_known.ContainsKey(key);

    private bool IsProof(WorkKey key, EntryPlace place, KnownWork work) =>
        key.Kind != WorkKeyKind.Position || !place.HasText || WasEdited(work);

    private bool WasEdited(KnownWork work) =>
        fileWasReadBefore && census.RemembersWords
        && !work.Keys.Any(known => known.Kind == WorkKeyKind.Words && census.Holds(known));

    private static bool Contradicts(IdentifiedEntry entry, KnownWork work) =>
        Differ(entry, work, WorkKeyKind.Doi) || Differ(entry, work, WorkKeyKind.Arxiv);

    private static bool Differ(IdentifiedEntry entry, KnownWork work, WorkKeyKind kind)
    {
        var here = entry.Keys.Where(key => key.Kind == kind).ToList();
        return here.Count > 0 && work.Keys.Any(key => key.Kind == kind) && !work.Keys.Any(here.Contains);
    }
}
