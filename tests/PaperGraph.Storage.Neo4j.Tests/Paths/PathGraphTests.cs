using PaperGraph.Core.Graph;
using PaperGraph.Core.Paths;
using PaperGraph.Core.Related;
using PaperGraph.Storage.Neo4j.Paths;

namespace PaperGraph.Storage.Neo4j.Tests.Paths;

public sealed class PathGraphTests
{
    private static readonly PathNode One = Node(NodeKind.Paper, "One");
    private static readonly PathNode Other = Node(NodeKind.Paper, "Other");
    private static readonly PathNode Topic = Node(NodeKind.Topic, "Learning", holders: 3);

    [Fact]
    public void Of_several_reasons_for_a_step_the_first_of_the_strongest_is_said()
    {
        var path = PathOf(Edge("EXTENDS", One, Other), Edge("RESPONDS_TO", Other, One));

        Assert.Equal("“Other” responds to “One”.", Assert.Single(path.Steps).Explanation);
    }

    [Fact]
    public void A_step_along_an_edge_or_against_it_is_said_alike()
    {
        var path = PathOf(Edge("TOUCHES", One, Topic, 0.8), Edge("TOUCHES", Other, Topic, 0.6) with { One = Topic.Id, Other = Other.Id });

        Assert.Equal(["“One” touches Learning, as 3 of 9 papers do.", "“Other” touches Learning, as 3 of 9 papers do."], path.Steps.Select(step => step.Explanation));
        Assert.Equal([0.8, 0.6], path.Steps.Select(step => step.Strength / StepStrength.Touch(1, Rarity.Of(3, 9))), (one, other) => Math.Abs(one - other) < 1e-6);
    }

    [Fact]
    public void A_tag_of_an_annotation_is_said_with_the_title_of_its_paper()
    {
        var annotation = Node(NodeKind.Annotation, string.Empty) with { Paper = "One" };
        var tag = Node(NodeKind.Tag, "rare", holders: 1);

        Assert.Equal(
            "An annotation on “One” carries the tag “rare”, as no other paper does.",
            Assert.Single(new PathGraph([annotation, tag], [Edge("TAGGED", annotation, tag)], 9).Choose(annotation.Id, 1).Steps).Explanation);
    }

    private static EvidencePath PathOf(params PathEdge[] edges) =>
        new PathGraph([One, Other, Topic], [.. edges.Select(edge => edge.One == Other.Id ? edge with { One = edge.Other, Other = edge.One } : edge)], 9)
            .Choose(One.Id, edges.Any(edge => edge.Kind == "TOUCHES") ? 2 : 1);

    private static PathEdge Edge(string kind, PathNode start, PathNode end, double confidence = 0) => new(kind, start.Id, start.Id, end.Id, confidence);

    private static PathNode Node(NodeKind kind, string name, int holders = 0) => new(NodeId.For(kind, name), name, string.Empty, null, holders, 0);
}
