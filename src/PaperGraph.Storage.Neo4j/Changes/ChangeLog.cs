using PaperGraph.Core.Changes;
using PaperGraph.Core.Graph;
using PaperGraph.Storage.Neo4j.Cypher;
using PaperGraph.Storage.Neo4j.Transport;

namespace PaperGraph.Storage.Neo4j.Changes;

/// <summary>Writes the log, within a transaction.</summary>
internal sealed class ChangeLog(ICypherTransaction transaction, CancellationToken cancellationToken)
{
    private static readonly CypherQuery NumberChange = CypherQuery.Named("Changes/number-change");
    private static readonly CypherQuery WriteChange = CypherQuery.Named("Changes/write-change");
    private static readonly CypherQuery FindChanges = CypherQuery.Named("Changes/find-changes");
    private static readonly CypherQuery SaveUndone = CypherQuery.Named("Changes/save-undone");

    /// <summary>Writes a change that has no number yet.</summary>
    public async Task AppendAsync(Change change, long generation)
    {
        var number = (await transaction.RunAsync(NumberChange, cancellationToken))[0].Long("number");
        await WriteAsync(change with { Number = number }, generation);
    }

    /// <summary>Writes a change.</summary>
    public Task WriteAsync(Change change, long generation) =>
        transaction.RunAsync(WriteChange.With("change", ChangeProperties.Of(change)).With("generation", generation), cancellationToken);

    /// <summary>Takes a change back.</summary>
    /// <returns>The change that is no undo whose words count, or count no more, from now on.</returns>
    /// <exception cref="ArgumentException">It is not there, or taken back already.</exception>
    public async Task<Change> TakeBackAsync(Id<Change> undone, Id<Change> by)
    {
        var after = UndoChain.TakeBack(await ChainOfAsync(undone), by);
        var taken = after.Select(change => new CypherMap().Put("id", change.Id.ToString()).Put("undoneBy", change.UndoneBy?.ToString())).ToList();
        await transaction.RunAsync(SaveUndone.With("changes", taken), cancellationToken);
        return after[^1];
    }

    private async Task<List<Change>> ChainOfAsync(Id<Change> undone)
    {
        var chain = new List<Change>();
        for (var next = (Id<Change>?)undone; next is { } id; next = chain[^1].Undoes)
        {
            chain.Add(await FindAsync(id)
                ?? throw new ArgumentException($"There is no change {id} that could be taken back.", nameof(undone)));
        }

        return chain[0].IsInEffect ? chain : throw new ArgumentException($"The change {undone} is taken back already.", nameof(undone));
    }

    private async Task<Change?> FindAsync(Id<Change> id) =>
        await transaction.RunAsync(FindChanges.With("ids", IdTexts.Of([id])), cancellationToken) is [var found] ? ChangeProperties.Read(found.Row("change")) : null;
}
