namespace PaperGraph.GraphQL.Resolving;

/// <summary>A feature's part of the <see cref="ResolverMap" />.</summary>
internal interface IResolverPart
{
    void AddTo(ResolverMapBuilder map);
}
