using PaperGraph.Core.Changes;
using PaperGraph.Core.Editing;
using PaperGraph.Core.Graph;
using PaperGraph.Core.Imports.Readings;
using PaperGraph.Core.Papers;
using PaperGraph.Core.Storage;
using PaperGraph.Core.Tags;

namespace PaperGraph.Import.Editing;

/// <summary>Puts tags on papers, and takes them off.</summary>
internal sealed class PaperTagging(IPaperStore store, Saying saying)
{
    public Task<Edit> TagAsync(Id<Paper> id, string tag, Editor by, CancellationToken cancellationToken) => SayAsync(
        id,
        tag,
        (paper, carried) => carried is null
            ? DraftOf($"Tagged {Shown.Quoted(paper.Title)} “{tag}”.", by, paper, tag, SaidReading.Of(paper.Id) with { Tags = [saying.Topics.ReadTag(tag)] })
            : Drafted.Refuse(new Mistake(MistakeCode.Duplicate, $"{Shown.Quoted(paper.Title)} carries the tag “{carried.Name}” already.") { Path = ["tag"], Value = tag, Existing = carried.Id.Node }),
        cancellationToken);

    public Task<Edit> UntagAsync(Id<Paper> id, string tag, Editor by, CancellationToken cancellationToken) => SayAsync(
        id,
        tag,
        (paper, carried) => carried is not null
            ? DraftOf($"Took the tag “{carried.Name}” off {Shown.Quoted(paper.Title)}.", by, paper, tag, SaidReading.Of(paper.Id) with { Untagged = [tag] })
            : Drafted.Refuse(new Mistake(MistakeCode.NotFound, $"{Shown.Quoted(paper.Title)} carries no tag “{Shown.Short(tag)}”.") { Path = ["tag"], Value = tag }),
        cancellationToken);

    private Task<Edit> SayAsync(Id<Paper> id, string tag, Func<Paper, Tag?, Drafted> draft, CancellationToken cancellationToken)
    {
        var inspection = new Inspection();
        inspection.Tag(tag, "tag");
        return inspection.Mistakes.Count > 0
            ? Task.FromResult<Edit>(new Edit.Refused(inspection.Mistakes))
            : saying.SayAsync(
                async () => (await store.FindPapersAsync([id], cancellationToken)).TryGetValue(id, out var paper)
                    ? draft(paper, await FindCarriedAsync(paper, tag, cancellationToken))
                    : Drafted.NotFound("paper", $"{id}", "paper"),
                cancellationToken);
    }

    private async Task<Tag?> FindCarriedAsync(Paper paper, string tag, CancellationToken cancellationToken) =>
        (await store.FindTagsOfPapersAsync([paper.Id], cancellationToken)).GetValueOrDefault(paper.Id, []).FirstOrDefault(carried => carried.Id == TagNames.IdOf(tag));

    private Drafted DraftOf(string summary, Editor by, Paper paper, string tag, PaperReading said)
    {
        var change = saying.Of(ChangeKind.Tag, by, summary, paper.Id) with { Makes = [$"{paper.Id}.{TagNames.IdOf(tag)}"], Needs = [$"{paper.Id}"] };
        return new Drafted.Words(change, paper.Id.Node, [SaidReading.Entry(said)]);
    }
}
