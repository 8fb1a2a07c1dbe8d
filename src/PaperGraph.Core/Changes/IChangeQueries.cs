using PaperGraph.Core.Graph;
using PaperGraph.Core.Storage;

namespace PaperGraph.Core.Changes;

/// <summary>What a store answers about its log.</summary>
public interface IChangeQueries
{
    /// <summary>The number of the latest change; 0 where nothing changed yet.</summary>
    Task<long> FindHeadAsync(CancellationToken cancellationToken);

    /// <summary>The changes that exist, by id; unknown ids are left out.</summary>
    Task<IReadOnlyDictionary<Id<Change>, Change>> FindChangesAsync(IReadOnlyCollection<Id<Change>> ids, CancellationToken cancellationToken);

    /// <summary>A page of the changes, in the order of the log: who has seen all up to a cursor asks for what comes after it.</summary>
    /// <exception cref="InvalidCursorException">The page starts at a cursor of another list.</exception>
    Task<Page<Change>> PageChangesAsync(ChangeSelection selection, PageRequest page, CancellationToken cancellationToken);

    /// <summary>How many changes there are.</summary>
    Task<int> CountChangesAsync(ChangeSelection selection, CancellationToken cancellationToken);

    /// <summary>The changes that <see cref="Change.StandsOn">stand on</see> this one, in the order of the log, at most <paramref name="most" /> of them.</summary>
    Task<IReadOnlyList<Change>> FindStandingOnAsync(Change change, int most, CancellationToken cancellationToken);
}
