using PaperGraph.Core.Graph;
using PaperGraph.Core.Storage;

namespace PaperGraph.Core.People;

/// <summary>What a store answers about people. Their papers and annotations are selections.</summary>
public interface IPersonQueries
{
    /// <summary>The people that exist, by id; unknown ids are left out.</summary>
    Task<IReadOnlyDictionary<Id<Person>, Person>> FindPeopleAsync(IReadOnlyCollection<Id<Person>> ids, CancellationToken cancellationToken);

    /// <summary>A page of the people, by name.</summary>
    /// <param name="contains">Only people whose name contains this, without case; null for all.</param>
    /// <param name="page">Which part.</param>
    /// <param name="cancellationToken">Stops the query.</param>
    /// <exception cref="InvalidCursorException">The page starts at a cursor of another list.</exception>
    Task<Page<Person>> PagePeopleAsync(string? contains, PageRequest page, CancellationToken cancellationToken);

    /// <summary>How many people's names contain this.</summary>
    Task<int> CountPeopleAsync(string? contains, CancellationToken cancellationToken);
}
