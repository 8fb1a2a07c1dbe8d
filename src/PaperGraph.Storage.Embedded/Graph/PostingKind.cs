namespace PaperGraph.Storage.Embedded.Graph;

/// <summary>A kind of posting lists: on whose lists a node stands, and where these lists are kept.</summary>
/// <param name="OwnersOf">The numbers of those on whose lists a node stands, each once; none for a node that is not seen.</param>
/// <param name="ListOf">An owner's list.</param>
/// <param name="WithList">An owner with another list.</param>
internal sealed record PostingKind<TNode, TOwner>(
    Func<TNode, int[]> OwnersOf,
    Func<TOwner, NumberList> ListOf,
    Func<TOwner?, NumberList, TOwner?> WithList);
