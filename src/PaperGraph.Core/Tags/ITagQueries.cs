using PaperGraph.Core.Graph;
using PaperGraph.Core.Storage;

namespace PaperGraph.Core.Tags;

/// <summary>What a store answers about tags. The papers of a tag are a <see cref="Papers.PaperSelection" />.</summary>
public interface ITagQueries
{
    /// <summary>The tags that exist, by id; unknown ids are left out.</summary>
    Task<IReadOnlyDictionary<Id<Tag>, Tag>> FindTagsAsync(IReadOnlyCollection<Id<Tag>> ids, CancellationToken cancellationToken);

    /// <summary>A page of the tags, by name.</summary>
    /// <param name="contains">Only tags whose name contains this, without case; null for all.</param>
    /// <param name="page">Which part.</param>
    /// <param name="cancellationToken">Stops the query.</param>
    /// <exception cref="InvalidCursorException">The page starts at a cursor of another list.</exception>
    Task<Page<Tag>> PageTagsAsync(string? contains, PageRequest page, CancellationToken cancellationToken);

    /// <summary>How many tags contain this.</summary>
    Task<int> CountTagsAsync(string? contains, CancellationToken cancellationToken);
}
