using PaperGraph.Core.Graph;
using PaperGraph.Core.Storage;
using PaperGraph.Core.Tags;

namespace PaperGraph.Core.Papers;

/// <summary>What a store answers about papers. Every answer is about what can be seen; a paper that was withdrawn is not there.</summary>
public interface IPaperQueries
{
    /// <summary>The papers that exist, by the id asked for; unknown ids are left out. Under the id of a paper that was merged stands the one that it is part of.</summary>
    /// <remarks>Everything else that is asked about papers is asked by the id that a paper bears.</remarks>
    Task<IReadOnlyDictionary<Id<Paper>, Paper>> FindPapersAsync(IReadOnlyCollection<Id<Paper>> ids, CancellationToken cancellationToken);

    /// <summary>The paper known by a key, according to readings that stand; null where there is none. Of several the one with the lowest id.</summary>
    Task<Paper?> FindPaperAsync(WorkKey key, CancellationToken cancellationToken);

    /// <summary>A page of each selection, in the order of the selections.</summary>
    /// <exception cref="InvalidCursorException">The page starts at a cursor of another list.</exception>
    Task<IReadOnlyList<Page<Paper>>> PagePapersAsync(IReadOnlyList<PaperSelection> selections, PaperOrder order, PageRequest page, CancellationToken cancellationToken);

    /// <summary>How many papers each selection holds, in the order of the selections.</summary>
    Task<IReadOnlyList<int>> CountPapersAsync(IReadOnlyList<PaperSelection> selections, CancellationToken cancellationToken);

    /// <summary>The tags of each paper and of its annotations, by name; papers without tags are left out.</summary>
    Task<IReadOnlyDictionary<Id<Paper>, IReadOnlyList<Tag>>> FindTagsOfPapersAsync(IReadOnlyCollection<Id<Paper>> papers, CancellationToken cancellationToken);

    /// <summary>What is stated from or to each paper: first from, then to it, each by kind and id; papers without links are left out.</summary>
    Task<IReadOnlyDictionary<Id<Paper>, IReadOnlyList<PaperLink>>> FindLinksAsync(IReadOnlyCollection<Id<Paper>> papers, CancellationToken cancellationToken);

    /// <summary>Every text that a paper has: its title, abstract, and annotations, oldest first: by month, those without one last, then by id.</summary>
    Task<IReadOnlyDictionary<Id<Paper>, IReadOnlyList<PaperText>>> FindTextsAsync(IReadOnlyCollection<Id<Paper>> papers, CancellationToken cancellationToken);

    /// <summary>The papers that are part of each paper, seen or not, directly or by way of others: merged last first, then by id; papers that nothing is part of are left out.</summary>
    Task<IReadOnlyDictionary<Id<Paper>, IReadOnlyList<MergedPaper>>> FindMergedAsync(IReadOnlyCollection<Id<Paper>> papers, CancellationToken cancellationToken);
}
