using PaperGraph.Core.Topics;
using PaperGraph.Core.Topics.Recognition;

namespace PaperGraph.Core.Tests.Topics.Recognition;

public sealed class VocabularyTests
{
    private static readonly TopicDefinition Learning = new() { Name = "deep learning", Aliases = ["deep net"], Doubtful = ["DL"], Line = 3 };
    private static readonly TopicDefinition Network = new() { Name = "DQN", Broader = ["deep net"], Prerequisites = ["Deep-Learning"], Line = 9 };

    [Theory]
    [InlineData("Deep Learning")]
    [InlineData("deep-net")]
    [InlineData("dl")]
    public void A_topic_is_found_by_any_of_its_names(string name) =>
        Assert.Equal("deep learning", Vocabulary.Of([Learning, Network]).Find(name)?.Name);

    [Fact]
    public void An_unknown_name_is_not_found() => Assert.Null(Vocabulary.Of([Learning]).Find("shallow learning"));

    [Fact]
    public void Other_topics_may_be_named_by_an_alias()
    {
        var topic = Vocabulary.Of([Network, Learning]).Find("DQN")!;
        Assert.Equal([TopicNames.IdOf("deep learning")], topic.Broader);
        Assert.Equal([TopicNames.IdOf("deep learning")], topic.Prerequisites);
    }

    [Fact]
    public void Doubtful_names_are_aliases() => Assert.Equal(["deep net", "DL"], Vocabulary.Of([Learning]).Topics[0].Aliases);

    [Fact]
    public void The_fingerprint_does_not_depend_on_order_and_lines() =>
        Assert.Equal(
            Vocabulary.Of([Learning, Network]).Fingerprint,
            Vocabulary.Of([Network with { Line = 1 }, Learning with { Line = 2 }]).Fingerprint);

    [Fact]
    public void The_fingerprint_depends_on_everything_else()
    {
        TopicDefinition[] variants =
        [
            Learning,
            Learning with { Name = "Deep Learning" },
            Learning with { Aliases = ["deep net", "DL"], Doubtful = [] },
            Learning with { Aliases = ["deep", "net"] },
            Learning with { Company = ["layer"] },
            Learning with { Strangers = ["layer"] },
            Learning with { Description = "layer" },
        ];
        var fingerprints = variants.Select(variant => Vocabulary.Of([variant]).Fingerprint).ToList();
        Assert.Equal(variants.Length, fingerprints.Distinct().Count());
        Assert.All(fingerprints, fingerprint => Assert.Matches("^[0-9a-f]{64}$", fingerprint));
    }
}
