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
            new PostingMaker<TNode>(after, Environment.ProcessorCount).Make(kind, owners);
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
}
