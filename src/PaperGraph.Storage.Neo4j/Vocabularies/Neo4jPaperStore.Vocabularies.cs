using PaperGraph.Core.Topics;
using PaperGraph.Storage.Neo4j.Vocabularies;

namespace PaperGraph.Storage.Neo4j;

internal sealed partial class Neo4jPaperStore
{
    public Task SaveTopicsAsync(IReadOnlyList<Topic> topics, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(topics);
        return WriteAloneAsync(
            async client =>
            {
                // An import goes on holding the lease; without one it is only for this.
                await _lease.TakeAsync(cancellationToken);
                await client.WriteAsync(
                    async transaction =>
                    {
                        await _lease.KeepAsync(transaction, cancellationToken);
                        await new VocabularyWriter(transaction, cancellationToken).WriteAsync(topics);
                    },
                    cancellationToken);
                await ReleaseLeaseAsync(cancellationToken);
            },
            cancellationToken);
    }
}
