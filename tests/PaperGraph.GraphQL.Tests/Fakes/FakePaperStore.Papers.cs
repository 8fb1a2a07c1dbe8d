using PaperGraph.Core.Graph;
using PaperGraph.Core.Papers;
using PaperGraph.Core.Related;
using PaperGraph.Core.Storage;
using PaperGraph.Core.Tags;
using PaperGraph.Core.Topics;

namespace PaperGraph.GraphQL.Tests.Fakes;

internal sealed partial class FakePaperStore
{
    public List<Paper> Papers { get; } = [];

    public Dictionary<WorkKey, Id<Paper>> Keys { get; } = [];

    public List<(Id<Paper> Paper, Tag Tag)> PaperTags { get; } = [];

    public List<PaperLink> Links { get; } = [];

    /// <summary>Papers that are part of others.</summary>
    public Dictionary<Id<Paper>, (Id<Paper> Whole, MergedPaper Part)> Merged { get; } = [];

    public List<RelatedPaper> Related { get; } = [];

    /// <summary>The selections of the latest page of papers.</summary>
    public IReadOnlyList<PaperSelection> PaperSelections { get; private set; } = [];

    public Task<IReadOnlyDictionary<Id<Paper>, Paper>> FindPapersAsync(IReadOnlyCollection<Id<Paper>> ids, CancellationToken cancellationToken) =>
        AnswerAsync<IReadOnlyDictionary<Id<Paper>, Paper>>(
            () => ids.Distinct().Select(id => (Id: id, Paper: Papers.Find(paper => paper.Id == (Merged.TryGetValue(id, out var merged) ? merged.Whole : id))))
                .Where(found => found.Paper is not null).ToDictionary(found => found.Id, found => found.Paper!), // Those that are null are left out.
            cancellationToken);

    public Task<IReadOnlyDictionary<Id<Paper>, IReadOnlyList<MergedPaper>>> FindMergedAsync(
        IReadOnlyCollection<Id<Paper>> papers, CancellationToken cancellationToken) =>
        AnswerAsync<IReadOnlyDictionary<Id<Paper>, IReadOnlyList<MergedPaper>>>(
            () => Grouped(papers, Merged.Values, merged => merged.Whole)
                .ToDictionary(whole => whole.Key, IReadOnlyList<MergedPaper> (whole) => [.. whole.Value.Select(merged => merged.Part)]),
            cancellationToken);

    public Task<Paper?> FindPaperAsync(WorkKey key, CancellationToken cancellationToken) =>
        AnswerAsync(() => Keys.TryGetValue(key, out var id) ? Papers.Find(paper => paper.Id == id) : null, cancellationToken);

    public Task<IReadOnlyList<Page<Paper>>> PagePapersAsync(
        IReadOnlyList<PaperSelection> selections, PaperOrder order, PageRequest page, CancellationToken cancellationToken)
    {
        PaperSelections = selections;
        return AnswerAsync<IReadOnlyList<Page<Paper>>>(
            () => [.. selections.Select(one => PageOf($"papers {order}", Select(one), paper => paper.Id, page))], cancellationToken);
    }

    public Task<IReadOnlyList<int>> CountPapersAsync(IReadOnlyList<PaperSelection> selections, CancellationToken cancellationToken) =>
        AnswerAsync<IReadOnlyList<int>>(() => [.. selections.Select(one => Select(one).Count())], cancellationToken);

    public Task<IReadOnlyDictionary<Id<Paper>, IReadOnlyList<Tag>>> FindTagsOfPapersAsync(
        IReadOnlyCollection<Id<Paper>> papers, CancellationToken cancellationToken) =>
        AnswerAsync<IReadOnlyDictionary<Id<Paper>, IReadOnlyList<Tag>>>(
            () => Grouped(papers, PaperTags, tagged => tagged.Paper)
                .ToDictionary(paper => paper.Key, IReadOnlyList<Tag> (paper) => [.. paper.Value.Select(tagged => tagged.Tag)]),
            cancellationToken);

    public Task<IReadOnlyDictionary<Id<Paper>, IReadOnlyList<PaperLink>>> FindLinksAsync(
        IReadOnlyCollection<Id<Paper>> papers, CancellationToken cancellationToken) =>
        AnswerAsync(() => Grouped(papers, Links, link => link.From), cancellationToken);

    public Task<IReadOnlyDictionary<Id<Paper>, IReadOnlyList<PaperText>>> FindTextsAsync(
        IReadOnlyCollection<Id<Paper>> papers, CancellationToken cancellationToken) =>
        AnswerAsync<IReadOnlyDictionary<Id<Paper>, IReadOnlyList<PaperText>>>(
            () => Papers.Where(paper => papers.Contains(paper.Id))
                .ToDictionary(paper => paper.Id, IReadOnlyList<PaperText> (paper) => [new PaperText(MentionPlace.Title, null, paper.Title)]),
            cancellationToken);

    public Task<IReadOnlyDictionary<Id<Paper>, IReadOnlyList<RelatedPaper>>> FindRelatedAsync(
        IReadOnlyCollection<Id<Paper>> papers, int first, IReadOnlySet<RelationKind>? via, CancellationToken cancellationToken) =>
        AnswerAsync<IReadOnlyDictionary<Id<Paper>, IReadOnlyList<RelatedPaper>>>(
            () => Grouped(papers, Related, pair => pair.To)
                .ToDictionary(pairs => pairs.Key, IReadOnlyList<RelatedPaper> (pairs) => [.. pairs.Value.Take(first)]),
            cancellationToken);

    // Only what the tests of the map select by; the store's own specs try the rest.
    private IEnumerable<Paper> Select(PaperSelection selection) => Papers.Where(paper =>
        (selection.Tags?.All(tag => PaperTags.Exists(one => one.Paper == paper.Id && one.Tag.Id == tag)) ?? true)
        && (selection.Authors?.Any(author => paper.Authors.Any(person => person.Id == author)) ?? true)
        && (selection.Kinds?.Contains(paper.Kind) ?? true)
        && (selection.YearFrom is null || paper.Year >= selection.YearFrom));
}
