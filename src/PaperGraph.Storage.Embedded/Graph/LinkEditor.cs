namespace PaperGraph.Storage.Embedded.Graph;

/// <summary>Keeps the links to papers in step with the links from papers.</summary>
internal static class LinkEditor
{
    /// <summary>Gives papers the links to them where none has any yet.</summary>
    /// <param name="ids">Of papers.</param>
    /// <param name="papers">All that are seen.</param>
    public static void Link(IdTable ids, ChunkedArrayEditor<PaperNode?> papers)
    {
        var counts = new int[papers.Length];
        ForEachLink(papers, (link, _) => counts[link.Paper]++);
        var linksTo = Array.ConvertAll(counts, count => count == 0 ? [] : new Link[count]);
        ForEachLink(papers, (link, paper) => linksTo[link.Paper][--counts[link.Paper]] = link with { Paper = paper });
        for (var target = 0; target < linksTo.Length; target++)
        {
            if (linksTo[target] is { Length: > 0 } links && papers[target] is { } node)
                papers[target] = node with { LinksTo = InOrder(ids, links) };
        }
    }

    /// <param name="before">The state before.</param>
    /// <param name="papers">The papers as they are now; those that links lead to are changed.</param>
    /// <param name="changed">Whose links from them may differ.</param>
    public static void Relink(GraphSnapshot before, ChunkedArrayEditor<PaperNode?> papers, IReadOnlyCollection<int> changed)
    {
        // By target, as a paper that many speak of would otherwise be copied once a link.
        var gone = ByTarget(changed, paper => before.Papers[paper]);
        var come = ByTarget(changed, paper => papers[paper]);
        for (var (left, added) = (0, 0); left < gone.Length || added < come.Length;)
        {
            var target = Math.Min(TargetAt(gone, left), TargetAt(come, added));
            var (lost, gained) = (Cut(gone, target, ref left), Cut(come, target, ref added));
            // A paper that is withdrawn has no links to it any more.
            if (papers[target] is { } node)
                papers[target] = node with { LinksTo = Change(before.Tables.Papers, node.LinksTo, lost, gained) };
        }
    }

    private static (int Target, Link Link)[] ByTarget(IReadOnlyCollection<int> changed, Func<int, PaperNode?> paperOf)
    {
        var links = new List<(int Target, Link Link)>();
        foreach (var paper in changed)
        {
            foreach (var link in paperOf(paper)?.LinksFrom ?? [])
                links.Add((link.Paper, link with { Paper = paper }));
        }

        var sorted = links.ToArray();
        Array.Sort(Array.ConvertAll(sorted, link => link.Target), sorted);
        return sorted;
    }

    private static int TargetAt((int Target, Link Link)[] links, int at) => at < links.Length ? links[at].Target : int.MaxValue;

    private static Link[] Cut((int Target, Link Link)[] links, int target, ref int at)
    {
        var first = at;
        while (TargetAt(links, at) == target)
            at++;
        return at == first ? [] : Array.ConvertAll(links[first..at], link => link.Link);
    }

    private static Link[] Change(IdTable ids, Link[] links, Link[] gone, Link[] come)
    {
        if (links.Length == 0 && come.Length == 1)
            return come;
        var left = gone.Select(link => (link.Paper, link.Kind)).ToHashSet();
        return InOrder(ids, [.. links.Where(link => !left.Contains((link.Paper, link.Kind))), .. come]);
    }

    private static Link[] InOrder(IdTable ids, Link[] links) =>
        links.Length < 2 ? links : [.. links.OrderBy(link => link.Kind).ThenBy(link => ids[link.Paper])];

    // A link may lead to a paper that is not seen, of a number beyond all that are.
    private static void ForEachLink(ChunkedArrayEditor<PaperNode?> papers, Action<Link, int> found)
    {
        for (var paper = 0; paper < papers.Length; paper++)
        {
            foreach (var link in papers[paper]?.LinksFrom ?? [])
            {
                if (link.Paper < papers.Length)
                    found(link, paper);
            }
        }
    }
}
