using PaperGraph.Core.Graph;
using PaperGraph.Core.Papers;
using PaperGraph.Core.Plans;
using PaperGraph.Core.Sessions;
using PaperGraph.Core.Storage;
using PaperGraph.Core.Topics;
using PaperGraph.Planning.Requests;

namespace PaperGraph.Planning.Libraries;

/// <summary>Reads what plans are made of out of a store.</summary>
internal sealed class LibraryReader(IPaperStore store)
{
    private const int PapersAtOnce = 1_000;

    private static readonly SessionSelection NotCancelled = new() { Status = [SessionStatus.Held, SessionStatus.Planned] };

    public async Task<LibraryFacts> ReadAsync(CancellationToken cancellationToken)
    {
        var papers = await WholeList.ReadAsync(PagePapersAsync, cancellationToken);
        var topics = await WholeList.ReadAsync((page, token) => store.PageTopicsAsync(TopicSelection.All, TopicOrder.NameAsc, page, token), cancellationToken);
        var sessions = await WholeList.ReadAsync((page, token) => store.PageSessionsAsync(NotCancelled, page, token), cancellationToken);
        var touches = new Dictionary<Id<Paper>, IReadOnlyList<PaperTopic>>();
        var links = new Dictionary<Id<Paper>, IReadOnlyList<PaperLink>>();
        foreach (var some in papers.Select(paper => paper.Id).Chunk(PapersAtOnce))
        {
            foreach (var (paper, touched) in await store.FindTopicsOfPapersAsync(some, cancellationToken))
                touches[paper] = touched;
            foreach (var (paper, stated) in await store.FindLinksAsync(some, cancellationToken))
                links[paper] = stated;
        }

        // Whoever reads page by page beside an import may meet a paper twice.
        return new LibraryFacts([.. papers.DistinctBy(paper => paper.Id)], [.. topics.DistinctBy(topic => topic.Id)], touches)
        {
            Links = links,
            Sessions = [.. sessions.DistinctBy(session => session.Id)],
        };
    }

    /// <summary>The request with each paper under the id that it bears: one that was merged is the one that it is part of.</summary>
    public async Task<PlanRequest> WithBorneIdsAsync(PlanRequest request, CancellationToken cancellationToken)
    {
        HashSet<Id<Paper>> named = [.. request.MustRead, .. request.MustNotRead, .. (request.Presenters ?? []).SelectMany(presenter => presenter.Wants)];
        if (named.Count == 0)
            return request;
        var seen = await store.FindPapersAsync(named, cancellationToken);
        return request with
        {
            MustRead = Borne(request.MustRead),
            MustNotRead = Borne(request.MustNotRead),
            Presenters = request.Presenters?.Select(presenter => presenter with { Wants = Borne(presenter.Wants) }).ToList(),
        };

        List<Id<Paper>> Borne(IReadOnlyList<Id<Paper>> ids) => [.. ids.Select(id => seen.TryGetValue(id, out var paper) ? paper.Id : id)];
    }

    private async Task<Page<Paper>> PagePapersAsync(PageRequest page, CancellationToken cancellationToken) =>
        (await store.PagePapersAsync([PaperSelection.All], PaperOrder.TitleAsc, page, cancellationToken))[0];
}
