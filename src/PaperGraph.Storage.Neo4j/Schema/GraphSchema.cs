using PaperGraph.Core.Storage;
using PaperGraph.Storage.Neo4j.Cypher;
using PaperGraph.Storage.Neo4j.Transport;

namespace PaperGraph.Storage.Neo4j.Schema;

/// <summary>Brings the graph on a server to the version that this program knows.</summary>
internal sealed class GraphSchema(CypherClient client)
{
    private static readonly CypherQuery FindLibrary = CypherQuery.Named("Schema/find-library");
    private static readonly CypherQuery SaveLibrary = CypherQuery.Named("Schema/save-library");
    private static readonly CypherQuery FindUnfinishedIndexes = CypherQuery.Named("Schema/find-unfinished-indexes");

    /// <summary>Makes what is missing. Several programs may do so at once.</summary>
    /// <exception cref="StoreUnavailableException">The server cannot be used, its graph is of a newer program or half a copy, or an index is still being built.</exception>
    public async Task PrepareAsync(CancellationToken cancellationToken)
    {
        await PrepareToCopyAsync(cancellationToken);
        if (await client.ReadAsync(FindLibrary, cancellationToken) is [var library] && library.Flag("isCopying"))
        {
            throw new StoreUnavailableException(
                "A copy into this Neo4j database was broken off, or is still being made. Wait for it, or run the copy again: it begins by deleting what is there.");
        }
    }

    /// <summary>The same where the graph may be half a copy, which is to be deleted.</summary>
    /// <exception cref="StoreUnavailableException">The server cannot be used, its graph is of a newer program, or an index is still being built.</exception>
    public async Task PrepareToCopyAsync(CancellationToken cancellationToken)
    {
        // A server that is too old says so here, before it stumbles over a statement.
        await client.GetServerVersionAsync(cancellationToken);
        var version = await FindVersionAsync(cancellationToken);
        if (version > SchemaScript.Newest)
        {
            throw new StoreUnavailableException(
                $"The graph on the Neo4j server is of version {version}, and this program knows none newer than {SchemaScript.Newest}. Use the newer PaperGraph that wrote it.");
        }

        if (version < SchemaScript.Newest)
            await UpgradeAsync(version, cancellationToken);
        await RequireIndexesAsync(cancellationToken);
    }

    private async Task<int> FindVersionAsync(CancellationToken cancellationToken) =>
        await client.ReadAsync(FindLibrary, cancellationToken) is [var library] ? library.Int("schema") : 0;

    private async Task UpgradeAsync(int version, CancellationToken cancellationToken)
    {
        for (var next = version + 1; next <= SchemaScript.Newest; next++)
        {
            await client.WriteAsync(transaction => RunAsync(transaction, SchemaScript.Of(next), cancellationToken), cancellationToken);
            // In a transaction of its own, as a server wants: one that changes the schema changes nothing else.
            await client.WriteAsync(SaveLibrary.With("schema", next), cancellationToken);
        }
    }

    private static async Task RunAsync(ICypherTransaction transaction, IEnumerable<CypherQuery> statements, CancellationToken cancellationToken)
    {
        foreach (var statement in statements)
            await transaction.RunAsync(statement, cancellationToken);
    }

    // A question to an index that is being built would be answered with less than there is.
    private async Task RequireIndexesAsync(CancellationToken cancellationToken)
    {
        var unfinished = await client.ReadAsync(FindUnfinishedIndexes, cancellationToken);
        if (unfinished is not [var first, ..])
            return;
        throw new StoreUnavailableException(first.Text("state") == "FAILED"
            ? $"Neo4j could not build the index {first.Text("name")}; its log says why. Drop the index and start PaperGraph again."
            : $"Neo4j is still building {unfinished.Count} indexes; {first.Text("name")} has come to {first.Double("percent"):0} %. PaperGraph answers when they are ready.");
    }
}
