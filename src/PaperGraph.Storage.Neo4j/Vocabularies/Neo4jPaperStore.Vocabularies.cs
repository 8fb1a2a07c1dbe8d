using PaperGraph.Core.Topics;
using PaperGraph.Storage.Neo4j.Vocabularies;

namespace PaperGraph.Storage.Neo4j;

internal sealed partial class Neo4jPaperStore
{
    public Task SaveTopicsAsync(IReadOnlyList<Topic> topics, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(topics);
        return WriteWithLeaseAsync(
            async _ =>
            {
                // Topics are counted anew, and must not count what a broken import left.
                if (!IsImporting)
                    await _sweeper.SweepAsync(cancellationToken);
                await _lease.WriteAsync(transaction => new VocabularyWriter(transaction, cancellationToken).WriteAsync(topics), cancellationToken);
            },
            cancellationToken);
    }
}
