using PaperGraph.Core.Graph;
using PaperGraph.Core.Papers;

namespace PaperGraph.Core.Related;

/// <summary>What a store answers about how papers are related.</summary>
public interface IRelatedQueries
{
    /// <summary>The papers nearest to each of these, best first, ties by id; papers without any are left out. The formula is <c>Relatedness</c>.</summary>
    /// <param name="papers">The papers asked about.</param>
    /// <param name="first">How many for each, at least 0.</param>
    /// <param name="via">Only reasons of these kinds count; null for all.</param>
    /// <param name="cancellationToken">Stops the query.</param>
    Task<IReadOnlyDictionary<Id<Paper>, IReadOnlyList<RelatedPaper>>> FindRelatedAsync(
        IReadOnlyCollection<Id<Paper>> papers, int first, IReadOnlySet<RelationKind>? via, CancellationToken cancellationToken);
}
