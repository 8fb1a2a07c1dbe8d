namespace PaperGraph.Storage.Embedded.Graph;

/// <summary>A kind of posting lists: on whose lists a node stands, and where these lists are kept.</summary>
/// <param name="OwnersOf">On whose lists a node stands.</param>
/// <param name="ListOf">An owner's list.</param>
/// <param name="WithList">An owner with another list.</param>
internal sealed record PostingKind<TNode, TOwner>(
    OwnersOf<TNode> OwnersOf,
    Func<TOwner, NumberList> ListOf,
    Func<TOwner?, NumberList, TOwner?> WithList);

/// <summary>The numbers of those on whose lists a node stands, each once; none for a node that is not seen.</summary>
/// <param name="node">The node.</param>
/// <param name="room">Holds them, until it is asked for the next ones, where the node does not.</param>
internal delegate ReadOnlySpan<int> OwnersOf<in TNode>(TNode node, OwnerRoom room);
