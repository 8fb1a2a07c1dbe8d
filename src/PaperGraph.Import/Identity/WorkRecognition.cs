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
    private readonly HashSet<Id<Paper>> _maybeStored = [];
    private IReadOnlyDictionary<WorkKey, KnownWork> _stored = new Dictionary<WorkKey, KnownWork>();

    /// <summary>Tells of the works that the store knows by the keys of a batch.</summary>
    public void Learn(IReadOnlyDictionary<WorkKey, KnownWork> stored)
    {
        _stored = stored;
        _known.Clear();
        _maybeStored.Clear();
        foreach (var (key, work) in stored)
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

        // Of several that the store knows by one key it tells of one alone.
        if (entry.Keys.Any(_stored.ContainsKey))
            _maybeStored.Add(work.Id);
        return work.Id;
    }

    /// <summary>Whether the store may know a work of the batch: one that it knows by none of its keys counts as new. To be asked when all entries of the batch are recognised.</summary>
    /// <remarks>Where people said a key of a work and took it back, an entry under that key alone is of that work again, and counts as new all the same: its annotations are known by their words, not by their position.</remarks>
    public bool MayBeStored(Id<Paper> work) => _maybeStored.Contains(work);

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
