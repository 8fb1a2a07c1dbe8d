using PaperGraph.Core.Graph;
using PaperGraph.Core.Search;
using PaperGraph.Core.Storage;
using PaperGraph.GraphQL.Nodes;
using PaperGraph.GraphQL.Paging;
using PaperGraph.GraphQL.Resolving;

namespace PaperGraph.GraphQL.Search;

internal sealed class SearchFields(IPaperStore store, PageArguments pages, NodeLoader nodes) : IResolverPart
{
    public void AddTo(ResolverMapBuilder map)
    {
        map.Enum<NodeKind>("SearchKind")
            .Connection<SearchHit, SearchRequest>("Search", store.CountHitsAsync)
            .Query("search", PageAsync);
        map.Extend<Connection<SearchHit, SearchRequest>>("SearchConnection")
            .Many<NodeId, object>("nodes", page => [.. page.Page.Items.Select(hit => hit.Node.Node)], nodes.FindAsync);
        map.Extend<PageItem<SearchHit>>("SearchEdge")
            .One<NodeId, object>("node", hit => hit.Node.Node, nodes.FindAsync)
            .Value("score", hit => hit.Node.Score)
            .Value("snippet", hit => hit.Node.Snippet);
    }

    private async Task<Connection<SearchHit, SearchRequest>> PageAsync(FieldCall call)
    {
        var expression = SearchText.Parse(call.Arguments.Get<string>("text"));
        var search = new SearchRequest(expression, call.Arguments.FindList<NodeKind>("kinds")?.ToHashSet());
        var page = await store.SearchAsync(search, pages.Of(call.Arguments), call.Cancellation);
        return new Connection<SearchHit, SearchRequest>(page, search);
    }
}
