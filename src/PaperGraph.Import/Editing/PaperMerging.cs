using System.Globalization;
using PaperGraph.Core.Changes;
using PaperGraph.Core.Editing;
using PaperGraph.Core.Graph;
using PaperGraph.Core.Imports.Readings;
using PaperGraph.Core.Papers;
using PaperGraph.Core.Storage;

namespace PaperGraph.Import.Editing;

/// <summary>Makes papers one, and takes them apart again.</summary>
internal sealed class PaperMerging(IPaperStore store, Saying saying)
{
    // So that the change can name them all, and the one that they are part of.
    private const int Most = Change.MostPapers - 1;
    private const int MostNamed = 3;

    public Task<Edit> MergeAsync(Id<Paper> into, IReadOnlyList<Id<Paper>> from, Editor by, CancellationToken cancellationToken)
    {
        var mistake = from.Count switch
        {
            0 => new Mistake(MistakeCode.Invalid, "Nothing is to be merged. Name at least one paper under `from`."),
            > Most => new Mistake(MistakeCode.Invalid, $"`from` names {from.Count} papers; at most {Most} are merged at once.") { Value = Text(from.Count) },
            _ => null,
        };
        return mistake is null
            ? saying.SayAsync(() => DraftMergeAsync(into, from, by, cancellationToken), cancellationToken)
            : Task.FromResult<Edit>(new Edit.Refused([mistake with { Path = ["from"] }]));
    }

    public Task<Edit> UnmergeAsync(Id<Paper> from, Id<Paper> part, Editor by, CancellationToken cancellationToken) =>
        saying.SayAsync(() => DraftUnmergeAsync(from, part, by, cancellationToken), cancellationToken);

    private async Task<Drafted> DraftMergeAsync(Id<Paper> into, IReadOnlyList<Id<Paper>> from, Editor by, CancellationToken cancellationToken)
    {
        var found = await store.FindPapersAsync([into, .. from], cancellationToken);
        var whole = found.GetValueOrDefault(into);
        var mistakes = new List<Mistake>();
        if (whole is null)
            mistakes.Add(Drafted.Missing("paper", $"{into}", "into"));
        var parts = new Dictionary<Id<Paper>, Paper>();
        foreach (var (at, id) in from.Index())
        {
            var paper = found.GetValueOrDefault(id);
            if (paper is null)
                mistakes.Add(Drafted.Missing("paper", $"{id}", "from", Text(at)));
            else if (MistakeOf(id, paper, into, whole) is { } mistake)
                mistakes.Add(mistake with { Path = ["from", Text(at)], Value = $"{id}" });
            else if (!parts.TryAdd(paper.Id, paper))
                mistakes.Add(new Mistake(MistakeCode.Invalid, $"{Shown.Quoted(paper.Title)} is named twice. Name it once.") { Path = ["from", Text(at)], Value = $"{id}" });
        }

        return whole is null || mistakes.Count > 0 ? new Drafted.Refused(mistakes) : Merge(whole, [.. parts.Values], by);
    }

    private static Mistake? MistakeOf(Id<Paper> id, Paper paper, Id<Paper> into, Paper? whole) =>
        paper.Id != whole?.Id ? null
        : id == into || id == whole.Id ? new Mistake(MistakeCode.Invalid, $"{Shown.Quoted(paper.Title)} is no part of itself. Leave it out, or merge into another.")
        : new Mistake(MistakeCode.Conflict, $"This is part of {Shown.Quoted(whole.Title)} already. Leave it out.");

    private Drafted.Words Merge(Paper whole, IReadOnlyList<Paper> parts, Editor by)
    {
        var named = Shown.Listed([.. parts.Select(part => part.Title)], MostNamed);
        return WordsOf($"Merged {named} into {Shown.Quoted(whole.Title)}.", by, whole.Id, whole.Id, [.. parts.Select(part => ClaimOf(part.Id, part.Title, whole.Id))]);
    }

    private async Task<Drafted> DraftUnmergeAsync(Id<Paper> from, Id<Paper> part, Editor by, CancellationToken cancellationToken)
    {
        var found = await store.FindPapersAsync([from, part], cancellationToken);
        if (!found.TryGetValue(from, out var whole))
            return Drafted.NotFound("paper", $"{from}", "from");
        if (!found.TryGetValue(part, out var shown))
            return Drafted.NotFound("paper", $"{part}", "id");
        var parts = (await store.FindMergedAsync([whole.Id], cancellationToken)).GetValueOrDefault(whole.Id, []);
        if (parts.FirstOrDefault(one => one.Id == part) is not { } merged)
        {
            return Drafted.Refuse(new Mistake(MistakeCode.Conflict, $"{Shown.Quoted(shown.Title)} is no part of {Shown.Quoted(whole.Title)}; `mergedFrom` of a paper names its parts.")
            {
                Path = ["id"],
                Value = $"{part}",
            });
        }

        return WordsOf($"Took {Shown.Quoted(merged.Title)} apart from {Shown.Quoted(whole.Title)}.", by, part, whole.Id, [ClaimOf(part, merged.Title, part)]);
    }

    // What stands on it are later words about which of these papers is part of which, and whether they are there.
    private Drafted.Words WordsOf(string summary, Editor by, Id<Paper> about, Id<Paper> whole, IReadOnlyList<PaperReading> claims)
    {
        List<Id<Paper>> papers = [whole, .. claims.Select(claim => claim.Id)];
        var change = saying.Of(ChangeKind.Merge, by, summary, papers) with
        {
            Makes = [.. claims.Select(claim => MadeBy(claim.Id))],
            Needs = [.. papers.SelectMany(paper => new[] { $"{paper}", MadeBy(paper), PaperRemoving.MadeBy(paper) })],
        };
        return new Drafted.Words(change, about.Node, [.. claims.Select(claim => SaidReading.Entry(claim))]);
    }

    private static PaperReading ClaimOf(Id<Paper> part, string title, Id<Paper> whole) =>
        SaidReading.Of(part) with { Role = ReadingRole.Merged, Title = title, MergedInto = whole };

    private static string MadeBy(Id<Paper> paper) => $"{paper}.merged";

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
