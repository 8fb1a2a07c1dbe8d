using PaperGraph.Core.Papers;
using PaperGraph.Import.Works;

namespace PaperGraph.Import.Identity;

/// <summary>An entry and everything by which its work can be recognised.</summary>
/// <param name="Draft">What its words say.</param>
/// <param name="Place">Where it stands.</param>
/// <param name="Keys">What its work is known by, strongest first; the position comes last.</param>
internal sealed record IdentifiedEntry(EntryDraft Draft, EntryPlace Place, IReadOnlyList<WorkKey> Keys)
{
    /// <summary>Collects the keys of an entry.</summary>
    public static IdentifiedEntry Of(EntryDraft draft, EntryPlace place, string? words, int fromOldest)
    {
        var keys = new List<WorkKey>();
        if (draft.Doi is { } doi)
            keys.Add(WorkKey.Doi(doi));
        if (draft.ArxivId is { } arxivId)
            keys.Add(WorkKey.Arxiv(arxivId));
        keys.AddRange(draft.Urls.Select(WorkKey.Url));
        if (draft.TitleSource <= TitleSource.Stated && TitleIdentity.IsTelling(draft.Title))
            keys.Add(WorkKey.Title(draft.Title));
        if (words is not null)
            keys.Add(place.WordsKey(words));
        keys.Add(place.PositionKey(fromOldest));
        return new IdentifiedEntry(draft, place, keys);
    }
}
