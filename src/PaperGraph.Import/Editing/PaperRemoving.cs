using PaperGraph.Core.Changes;
using PaperGraph.Core.Editing;
using PaperGraph.Core.Graph;
using PaperGraph.Core.Imports.Readings;
using PaperGraph.Core.Papers;
using PaperGraph.Core.Storage;

namespace PaperGraph.Import.Editing;

/// <summary>Takes papers out of sight.</summary>
internal sealed class PaperRemoving(IPaperStore store, Saying saying)
{
    /// <summary>What a removal makes.</summary>
    public static string MadeBy(Id<Paper> paper) => $"{paper}.removed";

    public Task<Edit> RemoveAsync(Id<Paper> id, Editor by, CancellationToken cancellationToken) => saying.SayAsync(
        async () =>
        {
            if (!(await store.FindPapersAsync([id], cancellationToken)).TryGetValue(id, out var paper))
                return Drafted.NotFound("paper", $"{id}", "id");
            var change = saying.Of(ChangeKind.Paper, by, $"Removed {Shown.Quoted(paper.Title)}.", paper.Id) with { Makes = [MadeBy(paper.Id)], Needs = [$"{paper.Id}"] };
            return new Drafted.Words(change, paper.Id.Node, [SaidReading.Entry(SaidReading.Of(paper.Id) with { Role = ReadingRole.Removal })]);
        },
        cancellationToken);
}
