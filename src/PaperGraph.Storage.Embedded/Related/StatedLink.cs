using PaperGraph.Core.Papers;
using PaperGraph.Storage.Embedded.Graph;

namespace PaperGraph.Storage.Embedded.Related;

/// <summary>A link of the paper asked about.</summary>
/// <param name="Link">The other paper and what is stated.</param>
/// <param name="IsFrom">Whether the sentence is about the paper asked about.</param>
internal readonly record struct StatedLink(Link Link, bool IsFrom)
{
    /// <summary>By number of the other paper.</summary>
    public static StatedLink[] Of(GraphSnapshot graph, int number, PaperNode paper)
    {
        var links = new List<StatedLink>(paper.LinksFrom.Length + paper.LinksTo.Length);
        foreach (var link in paper.LinksFrom)
            Add(links, new StatedLink(link, true), SaysTheSame(graph, number, link, paper.LinksTo, isSmallerKept: false));
        foreach (var link in paper.LinksTo)
            Add(links, new StatedLink(link, false), SaysTheSame(graph, number, link, paper.LinksFrom, isSmallerKept: true));
        links.Sort(static (one, other) => one.Link.Paper.CompareTo(other.Link.Paper));
        return [.. links];
    }

    private static void Add(List<StatedLink> links, StatedLink link, bool isRepetition)
    {
        if (!isRepetition)
            links.Add(link);
    }

    // Relatedness.OfLink: of a series stated both ways, only what the smaller id says counts.
    private static bool SaysTheSame(GraphSnapshot graph, int number, Link link, Link[] opposite, bool isSmallerKept) =>
        link.Kind == LinkKind.SameSeries
        && (graph.PaperId(number).CompareTo(graph.PaperId(link.Paper)) < 0) == isSmallerKept
        && Array.Exists(opposite, other => other.Kind == LinkKind.SameSeries && other.Paper == link.Paper);
}
