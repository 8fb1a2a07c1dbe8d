namespace PaperGraph.Storage.Embedded.Graph;

/// <summary>A kind of posting lists: on whose lists a node stands, and where these lists are kept.</summary>
/// <param name="CountOf">On how many lists a node stands; on none when it is not seen.</param>
/// <param name="OwnerAt">The number of the one whose list is the node's first, second, and so on, from 0; each is there once.</param>
/// <param name="ListOf">An owner's list.</param>
/// <param name="WithList">An owner with another list.</param>
internal sealed record PostingKind<TNode, TOwner>(
    Func<TNode, int> CountOf,
    Func<TNode, int, int> OwnerAt,
    Func<TOwner, NumberList> ListOf,
    Func<TOwner?, NumberList, TOwner?> WithList);
