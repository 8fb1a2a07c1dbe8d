using PaperGraph.Core.Changes;
using PaperGraph.Core.Graph;
using PaperGraph.Core.Imports;
using PaperGraph.Core.Papers;
using PaperGraph.Storage.Neo4j.Changes;
using PaperGraph.Storage.Neo4j.Cypher;
using PaperGraph.Storage.Neo4j.Leases;
using PaperGraph.Storage.Neo4j.Merges;
using PaperGraph.Storage.Neo4j.Transport;

namespace PaperGraph.Storage.Neo4j.Imports;

/// <summary>Makes an import stand for its file, in place of the one that stood for it before.</summary>
/// <remarks>How every affected paper will be seen is written first, in bounded transactions, for a generation that nobody looks at yet; the transaction that makes it the library's is small.</remarks>
internal sealed class ImportSwitch(CypherClient client, WriteLease lease, RunningImport import)
{
    private const int PapersATime = 200;
    private const int LinksATime = 2_000;

    private static readonly CypherQuery FindAffectedWorks = CypherQuery.Named("Imports/find-affected-works");
    private static readonly CypherQuery FindMergingWorks = CypherQuery.Named("Merges/find-merging-works");
    private static readonly CypherQuery FindStatingWorks = CypherQuery.Named("Imports/find-stating-works");
    private static readonly CypherQuery ReadPapers = CypherQuery.Named("Imports/read-papers");
    private static readonly CypherQuery WriteLinks = CypherQuery.Named("Imports/write-links");
    private static readonly CypherQuery CarryLinks = CypherQuery.Named("Imports/carry-links");
    private static readonly CypherQuery SwitchOn = CypherQuery.Named("Imports/switch-on");
    private static readonly CypherQuery NameTopics = CypherQuery.Named("Imports/name-topics");

    private readonly TagTopics _names = new(import.Vocabulary);
    private readonly ImportDelta _delta = new();
    private readonly List<Id<Paper>> _changed = [];

    private long[] Imports => import.Replaced is { } replaced ? [import.Number, replaced] : [import.Number];

    /// <summary>Whether it is written into the log.</summary>
    public required bool IsLogged { get; init; }

    /// <summary>Prepares and does the switch.</summary>
    public async Task<Import> RunAsync(LineCounts lines, DateTimeOffset finishedAt, CancellationToken cancellationToken)
    {
        var links = new ShownLinks(statement => client.ReadAsync(statement, cancellationToken), import.WillStand, import.Number);
        var regrouped = await MergeAsync(finishedAt, cancellationToken);
        var affected = await FindAffectedAsync(cancellationToken);
        var stating = (await FindStatingAsync(affected, cancellationToken)).Except(affected, StringComparer.Ordinal).ToList();
        // In one transaction, as annotations go from one of these papers to another.
        if (affected.FindAll(regrouped.Contains) is { Count: > 0 } together)
            await PrepareAsync([.. together], links, isReported: true, cancellationToken, isRegrouped: true);
        _delta.ReportMoved();
        foreach (var some in affected.Where(paper => !regrouped.Contains(paper)).Chunk(PapersATime))
            await PrepareAsync(some, links, isReported: true, cancellationToken);
        foreach (var some in stating.Chunk(PapersATime))
            await PrepareAsync(some, links, isReported: false, cancellationToken);
        foreach (var some in links.Found.Chunk(LinksATime))
            await lease.WriteAsync(WriteLinks.With("links", some).With("import", import.Number), cancellationToken);
        foreach (var some in affected.Concat(stating).Chunk(PapersATime))
            await lease.WriteUntilDoneAsync(CarryLinks.With("papers", some).With("import", import.Number), cancellationToken);
        return await FlipAsync(ImportProperties.Done(import, lines, _delta.Changes, finishedAt), cancellationToken);
    }

    /// <returns>The papers that others are part of than before.</returns>
    private async Task<IReadOnlySet<string>> MergeAsync(DateTimeOffset finishedAt, CancellationToken cancellationToken)
    {
        var claimed = (await client.ReadAsync(FindMergingWorks.With("imports", Imports), cancellationToken)).Select(work => work.Text("id"));
        var merging = await MergeRenewal.OfAsync(claimed, import.WillStand, import.Number, finishedAt, statement => client.ReadAsync(statement, cancellationToken));
        foreach (var statement in merging.Statements(import.Number))
            await lease.WriteAsync(statement, cancellationToken);
        return merging.Regrouped;
    }

    private async Task<List<string>> FindAffectedAsync(CancellationToken cancellationToken) =>
        [.. (await client.ReadAsync(FindAffectedWorks.With("imports", Imports).With("generation", import.Number), cancellationToken)).Select(work => work.Text("id"))];

    // Where a paper's links lead depends on who is seen, and known by which key.
    private async Task<IEnumerable<string>> FindStatingAsync(List<string> affected, CancellationToken cancellationToken)
    {
        var stating = new HashSet<string>(StringComparer.Ordinal);
        foreach (var some in affected.Chunk(PapersATime))
        {
            var found = await client.ReadAsync(
                FindStatingWorks.With("works", some).With("before", import.Standing.Keys).With("after", import.WillStand.Keys).With("generation", import.Number),
                cancellationToken);
            stating.UnionWith(found.Select(work => work.Text("id")));
        }

        return stating;
    }

    private async Task PrepareAsync(string[] works, ShownLinks links, bool isReported, CancellationToken cancellationToken, bool isRegrouped = false)
    {
        var folding = new PaperFolding(import.WillStand, import.Vocabulary);
        var changes = new PaperChanges(import.Number);
        foreach (var row in await client.ReadAsync(ReadPapers.With("works", works).With("standing", import.WillStand.Keys).With("generation", import.Number), cancellationToken))
        {
            var (seen, shown) = (SeenPaper.Of(row), folding.Fold(row));
            if (_delta.Add(seen, shown, isReported, isRegrouped) && _changed.Count < Change.MostPapers)
                _changed.Add(row.Id<Paper>("id"));
            changes.Add(row.Text("id"), seen, shown);
        }

        await links.AddAsync(changes.Shown.Shown);
        _names.Add(changes.Shown.Shown);
        var (tags, people) = await lease.WriteAsync(
            transaction => new PaperShowing(transaction, import.Number, cancellationToken).WriteAsync(changes), cancellationToken);
        _delta.AddNames(tags, people);
    }

    private async Task<Import> FlipAsync(Import done, CancellationToken cancellationToken)
    {
        var flip = SwitchOn.With("import", import.Number).With("replaced", import.Replaced)
            .With("done", ImportProperties.Of(done))
            .With("papers", _delta.Papers).With("annotations", _delta.Annotations).With("tags", _delta.Tags).With("people", _delta.People)
            .With("words", _delta.Words);
        await lease.WriteAsync(
            async transaction =>
            {
                await transaction.RunAsync(flip, cancellationToken);
                await transaction.RunAsync(NameTopics.With("names", _names.Named), cancellationToken);
                if (IsLogged)
                    await new ChangeLog(transaction, cancellationToken).AppendAsync(ImportEntries.Of(done, _changed), import.Number);
            },
            cancellationToken);
        return done;
    }
}
