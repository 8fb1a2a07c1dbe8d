namespace PaperGraph.Storage.Embedded.Graph;

/// <summary>Brings the posting lists on which the nodes of one kind stand in step with these nodes.</summary>
/// <param name="before">The nodes before.</param>
/// <param name="after">The nodes after.</param>
/// <param name="changed">Which may differ; null for so many that making all lists anew is quicker than changing them.</param>
internal sealed class PostingEditor<TNode>(ChunkedArray<TNode> before, ChunkedArray<TNode> after, IReadOnlyCollection<int>? changed)
{
    public void Update<TOwner>(PostingKind<TNode, TOwner> kind, ChunkedArrayEditor<TOwner?> owners)
        where TOwner : class
    {
        if (changed is null)
            MakeAnew(kind, owners);
        else
            Change(kind, owners, changed);
    }

    private void Change<TOwner>(PostingKind<TNode, TOwner> kind, ChunkedArrayEditor<TOwner?> owners, IReadOnlyCollection<int> numbers)
        where TOwner : class
    {
        var (changes, room) = (new PostingChanges(), new OwnerRoom());
        foreach (var number in numbers)
        {
            foreach (var owner in kind.OwnersOf(before[number], room))
                changes.Remove(owner, number);
            foreach (var owner in kind.OwnersOf(after[number], room))
                changes.Add(owner, number);
        }

        changes.Apply((owner, lost, gained) =>
        {
            var node = owners[owner];
            var list = node is null ? NumberList.Empty : kind.ListOf(node);
            owners[owner] = kind.WithList(node, list.Without(lost, NumberList.ByNumber).With(gained, NumberList.ByNumber));
        });
    }

    // Two passes over the nodes in the order of their numbers: the first counts, the second fills.
    private void MakeAnew<TOwner>(PostingKind<TNode, TOwner> kind, ChunkedArrayEditor<TOwner?> owners)
        where TOwner : class
    {
        var room = new OwnerRoom();
        var lists = Array.ConvertAll(SizesOf(kind, owners.Length), NumberList.Room);
        var filled = new int[lists.Length];
        for (var number = 0; number < after.Length; number++)
        {
            foreach (var owner in kind.OwnersOf(after[number], room))
                NumberList.Put(lists[owner], filled[owner]++, number);
        }

        for (var owner = 0; owner < lists.Length; owner++)
        {
            if (lists[owner].Length > 0 || owners[owner] is not null)
                owners[owner] = kind.WithList(owners[owner], NumberList.Filled(lists[owner], filled[owner]));
        }
    }

    private int[] SizesOf<TOwner>(PostingKind<TNode, TOwner> kind, int atLeast)
    {
        var room = new OwnerRoom();
        var sizes = new int[atLeast];
        for (var number = 0; number < after.Length; number++)
        {
            foreach (var owner in kind.OwnersOf(after[number], room))
            {
                if (owner >= sizes.Length)
                    Array.Resize(ref sizes, Math.Max(owner + 1, sizes.Length * 2));
                sizes[owner]++;
            }
        }

        return sizes;
    }
}
