using PaperGraph.Core.Graph;
using PaperGraph.Core.Papers;
using PaperGraph.Core.People;
using PaperGraph.Core.Related;
using PaperGraph.Core.Sessions;
using PaperGraph.Core.Storage;
using PaperGraph.Core.Tags;
using PaperGraph.Core.Topics;
using PaperGraph.GraphQL.Paging;
using PaperGraph.GraphQL.Resolving;

namespace PaperGraph.GraphQL.Related;

internal sealed class RelatedFields(IPaperStore store, PageArguments pages, ReasonEvidence evidence) : IResolverPart
{
    public void AddTo(ResolverMapBuilder map)
    {
        map.Enum<RelationKind>("RelationKind");
        map.Extend<Paper>("Paper").Batch("related", FindAsync);
        map.Type<RelatedPaper>("RelatedPaper")
            .One<Id<Paper>, Paper>("paper", pair => pair.Paper, store.FindPapersAsync)
            .Value("reasons", pair => pair.Reasons.Select(reason => new RelatedReason(pair, reason)).ToList());
        map.Type<RelatedReason>("Reason")
            .Value("kind", one => one.Reason.Kind)
            .Value("weight", one => one.Reason.Weight)
            .Value("explanation", one => one.Reason.Explanation)
            .Value("link", one => one.Reason.Link)
            .One<Id<Topic>, Topic>("topic", one => one.Reason.Topic, store.FindTopicsAsync)
            .One<Id<Tag>, Tag>("tag", one => one.Reason.Tag, store.FindTagsAsync)
            .One<Id<Person>, Person>("person", one => one.Reason.Person, store.FindPeopleAsync)
            .One<Id<Session>, Session>("session", one => one.Reason.Session, store.FindSessionsAsync)
            .Batch("here", (reasons, call) => evidence.FindAsync([.. reasons.Select(one => one.Here)], call.Cancellation))
            .Batch("there", (reasons, call) => evidence.FindAsync([.. reasons.Select(one => one.There)], call.Cancellation));
    }

    private async Task<IReadOnlyList<IReadOnlyList<RelatedPaper>>> FindAsync(IReadOnlyList<Paper> papers, FieldCall call)
    {
        var via = call.Arguments.FindList<RelationKind>("via")?.ToHashSet();
        var ids = papers.Select(paper => paper.Id).ToHashSet();
        var found = await store.FindRelatedAsync(ids, pages.CountOf(call.Arguments), via, call.Cancellation);
        return [.. papers.Select(paper => found.GetValueOrDefault(paper.Id, []))];
    }
}
