using PaperGraph.GraphQL.Resolving;

namespace PaperGraph.GraphQL.Paging;

internal sealed class PageFields : IResolverPart
{
    public void AddTo(ResolverMapBuilder map) => map.Type<PageInfo>("PageInfo");
}
