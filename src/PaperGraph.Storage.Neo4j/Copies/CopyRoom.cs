using PaperGraph.Core.Copies;
using PaperGraph.Storage.Neo4j.Cypher;
using PaperGraph.Storage.Neo4j.Leases;
using PaperGraph.Storage.Neo4j.Transport;

namespace PaperGraph.Storage.Neo4j.Copies;

/// <summary>Makes a database ready to be copied into.</summary>
internal sealed class CopyRoom(CypherClient client, WriteLease lease)
{
    private static readonly CypherQuery FindCopy = CypherQuery.Named("Copies/find-copy");
    private static readonly CypherQuery BeginCopy = CypherQuery.Named("Copies/begin-copy");

    // Papers and annotations first, since they have most edges, and a topic that is deleted takes all of its own in one transaction.
    private static readonly CypherQuery[] Deletions =
        [CypherQuery.Named("Copies/delete-papers"), CypherQuery.Named("Copies/delete-annotations"), CypherQuery.Named("Copies/delete-rest")];

    /// <summary>Deletes what a copy left that was broken off, and marks the database until the next one is whole.</summary>
    /// <exception cref="CopyRefusedException">Something else is there.</exception>
    public async Task MakeAsync(Uri address, CancellationToken cancellationToken)
    {
        var found = (await client.ReadAsync(FindCopy, cancellationToken))[0];
        if (!found.Flag("isCopying") && (found.Int("imports") > 0 || found.Long("changes") > 0))
            throw CopyRefusedException.NotEmpty($"The Neo4j database at {address}", found.Int("papers"), found.Int("imports"), found.Long("changes"));
        foreach (var deletion in found.Flag("isCopying") ? Deletions : [])
            await lease.WriteUntilDoneAsync(deletion, cancellationToken);
        await lease.WriteAsync(BeginCopy, cancellationToken);
    }
}
