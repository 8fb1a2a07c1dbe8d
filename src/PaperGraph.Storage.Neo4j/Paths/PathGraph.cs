using PaperGraph.Core.Graph;
using PaperGraph.Core.Papers;
using PaperGraph.Core.Paths;
using PaperGraph.Core.Related;
using PaperGraph.Storage.Neo4j.Cypher;

namespace PaperGraph.Storage.Neo4j.Paths;

/// <summary>All shortest paths between two nodes, and the reasons for their steps; see <see cref="StepStrength" />.</summary>
internal sealed class PathGraph
{
    private static readonly Dictionary<string, LinkKind> LinkKinds = Enum.GetValues<LinkKind>().ToDictionary(EnumText.Of);

    private readonly Dictionary<NodeId, PathNode> _nodes;
    private readonly ILookup<NodeId, NodeId> _next;
    private readonly Dictionary<(NodeId One, NodeId Other), PathEvidence> _evidence;
    private readonly int _papers;

    /// <param name="nodes">The nodes on the paths.</param>
    /// <param name="edges">The edges along them, each in the direction of the paths.</param>
    /// <param name="papers">How many papers there are.</param>
    public PathGraph(IEnumerable<PathNode> nodes, IReadOnlyCollection<PathEdge> edges, int papers)
    {
        _papers = papers;
        _nodes = nodes.DistinctBy(node => node.Id).ToDictionary(node => node.Id);
        var steps = edges.GroupBy(edge => (edge.One, edge.Other)).ToList();
        _next = steps.ToLookup(step => step.Key.One, step => step.Key.Other);
        _evidence = steps.ToDictionary(step => step.Key, Strongest);
    }

    /// <summary>The path that is answered.</summary>
    public EvidencePath Choose(NodeId from, int steps)
    {
        var nodes = new StrongestPath<NodeId>((one, other) => _evidence[(one, other)].Strength, node => node).Find(from, steps, (node, _) => _next[node]);
        return EvidencePath.Of([.. nodes.Zip(nodes.Skip(1), StepBetween)]);
    }

    private PathStep StepBetween(NodeId one, NodeId other)
    {
        var evidence = _evidence[(one, other)];
        return new PathStep(one, other, evidence.Strength, evidence.Say());
    }

    // The first of the strongest, in the order of StepStrength.
    private PathEvidence Strongest(IEnumerable<PathEdge> edges) => edges
        .OrderBy(edge => LinkKinds.GetValueOrDefault(edge.Kind)).ThenBy(edge => LinkKinds.ContainsKey(edge.Kind) ? edge.Start : edge.One).ThenBy(edge => edge.Start != edge.One)
        .Select(Of).MaxBy(evidence => evidence.Strength);

    private PathEvidence Of(PathEdge edge)
    {
        var (start, end) = (_nodes[edge.Start], _nodes[edge.End]);
        return edge.Kind switch
        {
            "TOUCHES" => new(StepStrength.Touch(edge.Confidence, RarityOf(end.Holders)), () => StepSentences.OfTouch(start.Text, end.Text, end.Holders, _papers)),
            "TAGGED" => new(StepStrength.Tag(RarityOf(end.Holders)), () => SayTag(start, end)),
            "NAMES" => new(StepStrength.Naming, () => StepSentences.OfNaming(start.Text, end.Text)),
            "BROADER" => new(StepStrength.Broader, () => StepSentences.OfBroader(start.Text, end.Text)),
            "NEEDS" => new(StepStrength.Prerequisite, () => StepSentences.OfPrerequisite(start.Text, end.Text)),
            "AUTHORED" => new(StepStrength.Author(RarityOf(start.Holders)), () => StepSentences.OfAuthor(start.Text, end.Text)),
            "WROTE" => new(StepStrength.Annotator(RarityOf(start.Annotated)), () => StepSentences.OfAnnotator(start.Text, end.Paper)),
            "ABOUT" => new(StepStrength.Annotation, () => StepSentences.OfAnnotation(end.Text, start.Month)),
            _ => new(StepStrength.Link, () => ReasonSentences.OfLink(LinkKinds[edge.Kind], start.Text, end.Text)),
        };
    }

    private string SayTag(PathNode start, PathNode tag) => start.Id.Kind == NodeKind.Paper
        ? StepSentences.OfTag(start.Text, tag.Text, tag.Holders, _papers)
        : StepSentences.OfTagOfAnnotation(start.Paper, tag.Text, tag.Holders, _papers);

    private double RarityOf(int holders) => Rarity.Of(holders, _papers);
}
