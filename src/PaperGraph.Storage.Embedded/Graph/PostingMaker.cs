namespace PaperGraph.Storage.Embedded.Graph;

/// <summary>Makes the posting lists on which the nodes of one kind stand from all of them, on several processors.</summary>
/// <remarks>Parts of the nodes are gone through side by side, twice: once to count how many each owner has of each part, and then to put them where those of the parts before end.</remarks>
/// <param name="nodes">All of them.</param>
/// <param name="processors">On so many at most.</param>
internal sealed class PostingMaker<TNode>(ChunkedArray<TNode> nodes, int processors)
{
    // Fewer are not worth a processor.
    private const int LeastInPart = 1 << 15;

    private readonly int _parts = Math.Clamp(nodes.Length / LeastInPart, 1, processors);

    public void Make<TOwner>(PostingKind<TNode, TOwner> kind, ChunkedArrayEditor<TOwner?> owners)
        where TOwner : class
    {
        var counts = new int[_parts][];
        Parallel.For(0, _parts, part => counts[part] = Count(kind, part, owners.Length));
        var lists = MakeRoom(counts);
        Parallel.For(0, _parts, part => Fill(kind, part, lists, counts[part]));
        for (var owner = 0; owner < lists.Length; owner++)
        {
            if (lists[owner].Length > 0 || owners[owner] is not null)
                owners[owner] = kind.WithList(owners[owner], NumberList.Filled(lists[owner], counts[^1][owner]));
        }
    }

    private int[] Count<TOwner>(PostingKind<TNode, TOwner> kind, int part, int owners)
    {
        var (counts, room) = (new int[owners], new OwnerRoom());
        for (var number = StartOf(part); number < StartOf(part + 1); number++)
        {
            foreach (var owner in kind.OwnersOf(nodes[number], room))
            {
                if (owner >= counts.Length)
                    Array.Resize(ref counts, Math.Max(owner + 1, counts.Length * 2));
                counts[owner]++;
            }
        }

        return counts;
    }

    // What is counted by part and owner becomes where the part's begin in the owner's list.
    private static int[][][] MakeRoom(int[][] counts)
    {
        var lists = new int[counts.Max(part => part.Length)][][];
        for (var part = 0; part < counts.Length; part++)
            Array.Resize(ref counts[part], lists.Length);
        for (var owner = 0; owner < lists.Length; owner++)
        {
            var all = 0;
            foreach (var part in counts)
                (part[owner], all) = (all, all + part[owner]);
            lists[owner] = NumberList.Room(all);
        }

        return lists;
    }

    // Where the next one comes stands in filled, by owner.
    private void Fill<TOwner>(PostingKind<TNode, TOwner> kind, int part, int[][][] lists, int[] filled)
    {
        var room = new OwnerRoom();
        for (var number = StartOf(part); number < StartOf(part + 1); number++)
        {
            foreach (var owner in kind.OwnersOf(nodes[number], room))
                NumberList.Put(lists[owner], filled[owner]++, number);
        }
    }

    private int StartOf(int part) => (int)((long)nodes.Length * part / _parts);
}
