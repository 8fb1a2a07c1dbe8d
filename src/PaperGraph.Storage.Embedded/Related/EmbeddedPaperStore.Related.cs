using PaperGraph.Core.Graph;
using PaperGraph.Core.Papers;
using PaperGraph.Core.Related;

namespace PaperGraph.Storage.Embedded;

// Temporary: replaced by the branch that writes relatedness.
internal sealed partial class EmbeddedPaperStore
{
    public Task<IReadOnlyDictionary<Id<Paper>, IReadOnlyList<RelatedPaper>>> FindRelatedAsync(
        IReadOnlyCollection<Id<Paper>> papers, int first, IReadOnlySet<RelationKind>? via, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyDictionary<Id<Paper>, IReadOnlyList<RelatedPaper>>>(new Dictionary<Id<Paper>, IReadOnlyList<RelatedPaper>>());
}
