namespace PaperGraph.Storage.Embedded.Graph;

/// <summary>Keeps the links to papers in step with the links from papers.</summary>
internal static class LinkEditor
{
    /// <param name="before">The state before.</param>
    /// <param name="papers">The papers as they are now; those that links lead to are changed.</param>
    /// <param name="changed">Whose links from them may differ.</param>
    public static void Relink(GraphSnapshot before, ChunkedArrayEditor<PaperNode?> papers, IReadOnlyCollection<int> changed)
    {
        foreach (var paper in changed)
        {
            foreach (var link in before.Papers[paper]?.LinksFrom ?? [])
                Change(papers, link.Paper, to => [.. to.Where(other => (other.Paper, other.Kind) != (paper, link.Kind))]);
        }

        foreach (var paper in changed)
        {
            foreach (var link in papers[paper]?.LinksFrom ?? [])
                Change(papers, link.Paper, to => [.. to, link with { Paper = paper }]);
        }
    }

    private static void Change(ChunkedArrayEditor<PaperNode?> papers, int target, Func<Link[], Link[]> change)
    {
        // A paper that is withdrawn has no links to it any more.
        if (papers[target] is { } node)
            papers[target] = node with { LinksTo = change(node.LinksTo) };
    }
}
