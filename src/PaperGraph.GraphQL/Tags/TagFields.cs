using PaperGraph.Core.Graph;
using PaperGraph.Core.Papers;
using PaperGraph.Core.Storage;
using PaperGraph.Core.Tags;
using PaperGraph.Core.Topics;
using PaperGraph.GraphQL.Paging;
using PaperGraph.GraphQL.Resolving;

namespace PaperGraph.GraphQL.Tags;

internal sealed class TagFields(IPaperStore store, PageArguments pages) : IResolverPart
{
    public void AddTo(ResolverMapBuilder map)
    {
        map.Connection<Tag, string?>("Tag", store.CountTagsAsync)
            .Query("tag", FindAsync)
            .Query("tags", PageAsync);
        map.Type<Tag>("Tag")
            .One<Id<Topic>, Topic>("topic", tag => tag.Topic, store.FindTopicsAsync)
            .Batch("paperCount", (tags, call) => store.CountPapersAsync([.. tags.Select(PapersOf)], call.Cancellation))
            .Pages("papers", (tag, _) => PapersOf(tag), (selections, call) =>
                store.PagePapersAsync(selections, PaperOrder.AnnotatedDesc, pages.Of(call.Arguments), call.Cancellation));
    }

    private static PaperSelection PapersOf(Tag tag) => new() { Tags = [tag.Id] };

    private async Task<Tag?> FindAsync(FieldCall call)
    {
        var id = TagNames.IdOf(call.Arguments.Get<string>("name"));
        return (await store.FindTagsAsync([id], call.Cancellation)).GetValueOrDefault(id);
    }

    private async Task<Connection<Tag, string?>> PageAsync(FieldCall call)
    {
        var contains = call.Arguments.Find<string>("contains");
        var page = await store.PageTagsAsync(contains, pages.Of(call.Arguments), call.Cancellation);
        return new Connection<Tag, string?>(page, contains);
    }
}
