using PaperGraph.Storage.Neo4j.Cypher;
using PaperGraph.Storage.Neo4j.Imports;
using PaperGraph.Storage.Neo4j.Leases;
using PaperGraph.Storage.Neo4j.Transport;

namespace PaperGraph.Storage.Neo4j.Sweeping;

/// <summary>Deletes what nobody sees: what broken imports left, and what imports replaced. Whoever sweeps holds the lease.</summary>
/// <remarks>Each step is a small transaction and can be done again, so that a sweep that is broken off is gone on with by the next.</remarks>
internal sealed class Sweeper(CypherClient client, WriteLease lease, TimeSpan grace)
{
    private const string All = "ALL";

    private static readonly CypherQuery FindLeftovers = CypherQuery.Named("Sweeping/find-leftovers");
    private static readonly CypherQuery FindUnseenGeneration = CypherQuery.Named("Sweeping/find-unseen-generation");
    private static readonly CypherQuery RestoreTopics = CypherQuery.Named("Sweeping/restore-topics");
    private static readonly CypherQuery WithdrawPendingPapers = CypherQuery.Named("Sweeping/withdraw-pending-papers");
    private static readonly CypherQuery RestoreEndedPapers = CypherQuery.Named("Sweeping/restore-ended-papers");
    private static readonly CypherQuery WithdrawPendingAnnotations = CypherQuery.Named("Sweeping/withdraw-pending-annotations");
    private static readonly CypherQuery RestoreEndedAnnotations = CypherQuery.Named("Sweeping/restore-ended-annotations");
    private static readonly CypherQuery WithdrawPendingMerged = CypherQuery.Named("Sweeping/withdraw-pending-merged");
    private static readonly CypherQuery RestoreEndedMerged = CypherQuery.Named("Sweeping/restore-ended-merged");
    private static readonly CypherQuery DeleteEndedMerged = CypherQuery.Named("Sweeping/delete-ended-merged");
    private static readonly CypherQuery DeleteEndedSessions = CypherQuery.Named("Sweeping/delete-ended-sessions");
    private static readonly CypherQuery DeleteReadings = CypherQuery.Named("Sweeping/delete-readings");
    private static readonly CypherQuery DeleteKnown = CypherQuery.Named("Sweeping/delete-known");
    private static readonly CypherQuery DeleteEndedPapers = CypherQuery.Named("Sweeping/delete-ended-papers");
    private static readonly CypherQuery WithdrawEndedAnnotations = CypherQuery.Named("Sweeping/withdraw-ended-annotations");
    private static readonly CypherQuery DeleteReplacedAnnotations = CypherQuery.Named("Sweeping/delete-replaced-annotations");
    private static readonly CypherQuery DeleteFormerTopics = CypherQuery.Named("Sweeping/delete-former-topics");
    private static readonly CypherQuery DeleteBareFormerTopics = CypherQuery.Named("Sweeping/delete-bare-former-topics");
    private static readonly CypherQuery EndLeftover = CypherQuery.Named("Sweeping/end-leftover");

    private long GraceMilliseconds => (long)grace.TotalMilliseconds;

    /// <summary>Sweeps everything that can go.</summary>
    public async Task SweepAsync(CancellationToken cancellationToken)
    {
        var leftovers = await SweepAllBrokenAsync(cancellationToken);
        await SweepUnseenAsync([.. leftovers.Where(import => import.Text("leftover") != All && import.Flag("isUnseen")).Select(import => import.Long("number"))], cancellationToken);
    }

    /// <summary>Sweeps what broken imports left.</summary>
    /// <returns>What imports left, broken or not, before.</returns>
    public async Task<IReadOnlyList<CypherRow>> SweepAllBrokenAsync(CancellationToken cancellationToken)
    {
        var leftovers = await client.ReadAsync(FindLeftovers.With("grace", GraceMilliseconds), cancellationToken);
        foreach (var broken in leftovers.Where(import => import.Text("leftover") == All))
            await SweepBrokenAsync(broken.Long("number"), cancellationToken);
        return leftovers;
    }

    /// <summary>Whether there is anything that can go.</summary>
    public async Task<bool> IsAnythingLeftAsync(CancellationToken cancellationToken) =>
        (await client.ReadAsync(FindLeftovers.With("grace", GraceMilliseconds), cancellationToken))
            .Any(import => import.Text("leftover") == All || import.Flag("isUnseen"))
        || (await client.ReadAsync(FindUnseenGeneration.With("grace", GraceMilliseconds), cancellationToken))[0].Flag("isAnyLeft");

    /// <summary>Makes it as if an import had never written anything but its problems.</summary>
    public async Task SweepBrokenAsync(long import, CancellationToken cancellationToken)
    {
        await lease.WriteAsync(RestoreTopics.With("import", import), cancellationToken);
        await lease.WriteUntilDoneAsync(WithdrawPendingPapers.With("import", import), cancellationToken);
        await lease.WriteUntilDoneAsync(RestoreEndedPapers.With("import", import).With("never", Generations.Never), cancellationToken);
        await lease.WriteUntilDoneAsync(WithdrawPendingAnnotations.With("import", import), cancellationToken);
        await lease.WriteUntilDoneAsync(RestoreEndedAnnotations.With("import", import).With("never", Generations.Never), cancellationToken);
        await lease.WriteUntilDoneAsync(WithdrawPendingMerged.With("import", import), cancellationToken);
        await lease.WriteUntilDoneAsync(RestoreEndedMerged.With("import", import).With("never", Generations.Never), cancellationToken);
        await lease.WriteUntilDoneAsync(DeleteReadings.With("import", import), cancellationToken);
        await lease.WriteUntilDoneAsync(DeleteKnown.With("import", import), cancellationToken);
        await lease.WriteAsync(EndLeftover.With("import", import), cancellationToken);
    }

    private async Task SweepUnseenAsync(IReadOnlyList<long> replaced, CancellationToken cancellationToken)
    {
        var unseen = (await client.ReadAsync(FindUnseenGeneration.With("grace", GraceMilliseconds), cancellationToken))[0];
        if (unseen.Flag("isAnyLeft"))
        {
            var generation = unseen.MaybeLong("generation") ?? 0;
            await lease.WriteUntilDoneAsync(DeleteEndedPapers.With("generation", generation), cancellationToken);
            await lease.WriteUntilDoneAsync(WithdrawEndedAnnotations.With("generation", generation), cancellationToken);
            await lease.WriteUntilDoneAsync(DeleteReplacedAnnotations.With("replaced", SaidImports.Replaced), cancellationToken);
            await lease.WriteUntilDoneAsync(DeleteEndedMerged.With("generation", generation), cancellationToken);
            await lease.WriteUntilDoneAsync(DeleteEndedSessions.With("generation", generation), cancellationToken);
            await lease.WriteUntilDoneAsync(DeleteFormerTopics, cancellationToken);
            await lease.WriteUntilDoneAsync(DeleteBareFormerTopics, cancellationToken);
        }

        foreach (var import in replaced)
        {
            await lease.WriteUntilDoneAsync(DeleteReadings.With("import", import), cancellationToken);
            await lease.WriteAsync(EndLeftover.With("import", import), cancellationToken);
        }
    }
}
