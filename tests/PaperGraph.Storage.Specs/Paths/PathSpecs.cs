using PaperGraph.Core.Graph;
using PaperGraph.Core.Imports.Readings;
using PaperGraph.Core.Papers;
using PaperGraph.Core.Paths;
using PaperGraph.Core.People;
using PaperGraph.Core.Related;
using PaperGraph.Core.Tags;
using PaperGraph.Core.Topics;
using Xunit;

namespace PaperGraph.Storage.Specs.Paths;

/// <summary>How two nodes hang together, as <see cref="StepStrength" /> says.</summary>
public abstract class PathSpecs : StoreSpecs
{
    private static readonly Topic Learning = Some.Topic("Learning");
    private static readonly Topic Values = Some.Topic("Values");
    private static readonly Topic Double = Some.Topic("Double", [Learning], [Values]);

    [Fact]
    public async Task Two_papers_on_one_topic_are_two_steps_apart()
    {
        await SaveTopicsAsync(Double);
        await ImportAsync("a.txt", Some.Entry(Some.PaperOn("Alpha", Double)), Some.Entry(Some.PaperOn("Beta", Double)), Some.Entry("Gamma"), Some.Entry("Delta"));

        var path = await PathAsync(Some.PaperId("Alpha").Node, Some.PaperId("Beta").Node);

        var strength = StepStrength.Touch(0.8, Rarity.Of(2, 4));
        Assert.Equal(
            [
                new PathStep(Some.PaperId("Alpha").Node, Double.Id.Node, strength, "“Alpha” touches Double, as 2 of 4 papers do."),
                new PathStep(Double.Id.Node, Some.PaperId("Beta").Node, strength, "“Beta” touches Double, as 2 of 4 papers do."),
            ],
            path!.Steps);
        Assert.Equal(strength * strength, path.Strength);
    }

    [Fact]
    public async Task Of_equally_short_paths_the_strongest_is_taken()
    {
        await SaveTopicsAsync(Learning);
        await ImportAsync(
            "a.txt",
            Some.Entry(Some.PaperOn("Alpha", Learning) with { Tags = [new TagReading("rare", null)] }),
            Some.Entry(Some.PaperOn("Beta", Learning) with { Tags = [new TagReading("rare", null)] }),
            Some.Entry(Some.PaperOn("Gamma", Learning)),
            Some.Entry("Delta"));

        var path = await PathAsync(Some.PaperId("Alpha").Node, Some.PaperId("Beta").Node);

        Assert.Equal(TagNames.IdOf("rare").Node, path!.Steps[0].To);
        Assert.Equal("“Alpha” carries the tag “rare”, as 2 of 4 papers do.", path.Steps[0].Explanation);
    }

    [Fact]
    public async Task Of_equally_strong_paths_the_first_by_id_is_taken()
    {
        string[] tags = ["one", "two", "three", "four", "five"];
        await ImportAsync("a.txt", [.. new[] { "Alpha", "Beta", "Gamma" }.Select(name =>
            Some.Entry(Some.Paper(name) with { Tags = name == "Gamma" ? [] : [.. tags.Select(tag => new TagReading(tag, null))] }))]);

        var path = await PathAsync(Some.PaperId("Alpha").Node, Some.PaperId("Beta").Node);

        Assert.Equal(tags.Select(tag => TagNames.IdOf(tag).Node).Min(), path!.Steps[0].To);
    }

    [Fact]
    public async Task A_path_goes_over_people_annotations_tags_and_topics()
    {
        await ImportLibraryAsync();

        Assert.Equal(
            ["“Alpha” was annotated in July 2023.", "Eve annotated “Alpha”."],
            await ExplanationsAsync(Some.PaperId("Alpha").Node, PersonNames.IdOf("Eve").Node));
        Assert.Equal(["David wrote “Alpha”.", "David wrote “Gamma”."], await ExplanationsAsync(Some.PaperId("Alpha").Node, Some.PaperId("Gamma").Node));
        Assert.Equal(
            ["An annotation on “Alpha” carries the tag “dq”, as no other paper does.", "The tag “dq” names Double."],
            await ExplanationsAsync(Some.AnnotationId("marked").Node, Double.Id.Node));
        Assert.Equal(["Double comes under Learning."], await ExplanationsAsync(Learning.Id.Node, Double.Id.Node));
        Assert.Equal(["Double comes under Learning.", "Double needs Values."], await ExplanationsAsync(Learning.Id.Node, Values.Id.Node));
    }

    [Fact]
    public async Task A_link_is_a_step_said_in_its_own_direction()
    {
        var annotation = Some.Annotation("DQN");
        var statement = new LinkStatement(LinkKind.RespondsTo, WorkKey.Title("DQN"), annotation.Id, MentionPlace.Quote, 0, 3);
        await ImportAsync("a.txt", Some.Entry(Some.Paper("Reply") with { Statements = [statement] }, annotation), Some.Entry("DQN"));

        Assert.Equal(["“Reply” responds to “DQN”."], await ExplanationsAsync(Some.PaperId("DQN").Node, Some.PaperId("Reply").Node));
        Assert.Equal(1, (await PathAsync(Some.PaperId("Reply").Node, Some.PaperId("DQN").Node))!.Strength);
    }

    [Fact]
    public async Task A_path_is_no_longer_than_allowed()
    {
        await ImportLibraryAsync();

        Assert.Null(await PathAsync(Some.PaperId("Alpha").Node, Some.PaperId("Beta").Node, 1));
        Assert.NotNull(await PathAsync(Some.PaperId("Alpha").Node, Some.PaperId("Beta").Node, 2));
    }

    [Fact]
    public async Task From_a_node_to_itself_there_are_no_steps()
    {
        await ImportLibraryAsync();

        var path = await PathAsync(Double.Id.Node, Double.Id.Node, 0);

        Assert.Empty(path!.Steps);
        Assert.Equal(1, path.Strength);
    }

    [Fact]
    public async Task Between_unconnected_or_unknown_nodes_there_is_none()
    {
        await ImportLibraryAsync();

        Assert.Null(await PathAsync(Some.PaperId("Alpha").Node, Some.PaperId("Lonely").Node));
        Assert.Null(await PathAsync(Some.PaperId("Alpha").Node, Some.PaperId("unheard of").Node));
        Assert.Null(await PathAsync(Some.PaperId("unheard of").Node, Some.PaperId("unheard of").Node));
    }

    [Fact]
    public async Task The_way_back_is_as_short_and_as_strong()
    {
        await ImportLibraryAsync();
        NodeId[] nodes = [Some.PaperId("Beta").Node, Some.PaperId("Gamma").Node, Some.AnnotationId("marked").Node, PersonNames.IdOf("Eve").Node, Values.Id.Node];

        foreach (var (from, to) in nodes.SelectMany(from => nodes.Select(to => (from, to))))
        {
            var (there, back) = (await PathAsync(from, to), await PathAsync(to, from));
            Assert.Equal(there!.Steps.Count, back!.Steps.Count);
            Assert.Equal(there.Strength, back.Strength, 12);
            Assert.Equal(there.Steps.Aggregate(1.0, (product, step) => product * step.Strength), there.Strength);
        }
    }

    private Task<EvidencePath?> PathAsync(NodeId from, NodeId to, int maxHops = 6) => Store.FindPathAsync(from, to, maxHops, None);

    private async Task<IEnumerable<string>> ExplanationsAsync(NodeId from, NodeId to) =>
        (await PathAsync(from, to))?.Steps.Select(step => step.Explanation) ?? [];

    private async Task ImportLibraryAsync()
    {
        await SaveTopicsAsync(Learning, Values, Double);
        var marked = Some.Annotation("marked", "2023-07", by: "Eve") with { Tags = [new TagReading("dq", Double.Id)] };
        await ImportAsync(
            "a.txt",
            Some.Entry(Some.PaperOn("Alpha", Double) with { Authors = ["David"] }, marked),
            Some.Entry(Some.PaperOn("Beta", Double)),
            Some.Entry(Some.Paper("Gamma") with { Authors = ["David"] }),
            Some.Entry("Lonely"));
    }
}
