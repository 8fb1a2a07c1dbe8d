using PaperGraph.Core.Graph;
using PaperGraph.Core.Storage;

namespace PaperGraph.Core.Imports;

/// <summary>What a store answers about its imports.</summary>
public interface IImportQueries
{
    /// <summary>The imports that exist, by id; unknown ids are left out.</summary>
    Task<IReadOnlyDictionary<Id<Import>, Import>> FindImportsAsync(IReadOnlyCollection<Id<Import>> ids, CancellationToken cancellationToken);

    /// <summary>A page of the imports, latest first.</summary>
    /// <exception cref="InvalidCursorException">The page starts at a cursor of another list.</exception>
    Task<Page<Import>> PageImportsAsync(PageRequest page, CancellationToken cancellationToken);

    /// <summary>How many imports there were.</summary>
    Task<int> CountImportsAsync(CancellationToken cancellationToken);

    /// <summary>A page of the problems of each import, by line, in the order of <paramref name="imports" />.</summary>
    /// <exception cref="InvalidCursorException">The page starts at a cursor of another list.</exception>
    Task<IReadOnlyList<Page<ImportProblem>>> PageProblemsAsync(IReadOnlyList<Id<Import>> imports, PageRequest page, CancellationToken cancellationToken);

    /// <summary>How many problems each import has, in the order of <paramref name="imports" />.</summary>
    Task<IReadOnlyList<int>> CountProblemsAsync(IReadOnlyList<Id<Import>> imports, CancellationToken cancellationToken);
}
