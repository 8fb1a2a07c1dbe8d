using PaperGraph.Core.Topics.Recognition;

namespace PaperGraph.Core.Tests.Topics.Recognition;

public sealed class VocabularyCheckTests
{
    [Fact]
    public void A_good_vocabulary_has_no_problems() => Assert.Empty(Vocabulary.ProblemsOf(SmallVocabulary.Definitions));

    [Fact]
    public void A_name_of_two_topics_is_reported() =>
        Assert.Equal(
            "5: \"deep-q network\" of \"Q\u2019s net\" is already a name of \"DQN\" (line 2). A name belongs to one topic.",
            Only(Topic("DQN", 2) with { Aliases = ["Deep Q-Network"] }, Topic("Q\u2019s net", 5) with { Doubtful = ["deep-q network"] }));

    [Fact]
    public void A_name_that_a_topic_says_twice_is_reported() =>
        Assert.Equal(
            "2: \"d.q.n.\" of \"DQN\" says the same as its \"DQN\" (only letters and digits count). Remove it.",
            Only(Topic("DQN", 2) with { Aliases = ["d.q.n."] }));

    [Fact]
    public void A_name_without_letters_is_reported() => Assert.StartsWith("4: the name \"!\"", Only(Topic("!", 4)), StringComparison.Ordinal);

    [Fact]
    public void An_unknown_reference_is_reported() =>
        Assert.Equal(
            "2: broader of \"DQN\" names \"deep learning\", which is no topic. Define it or remove it.",
            Only(Topic("DQN", 2) with { Broader = ["deep learning"] }));

    [Fact]
    public void A_reference_to_itself_is_reported() =>
        Assert.Equal(
            "2: prerequisites of \"DQN\" names the topic itself (\"Dqn\"). Remove it.",
            Only(Topic("DQN", 2) with { Prerequisites = ["Dqn"] }));

    [Fact]
    public void A_circle_is_reported_with_its_path() =>
        Assert.Equal(
            "1: broader goes in a circle: \"a1\" -> \"b1\" -> \"c1\" -> \"a1\". Remove one of these.",
            Only(
                Topic("a1", 1) with { Broader = ["b1"] },
                Topic("b1", 2) with { Broader = ["c1"] },
                Topic("c1", 3) with { Broader = ["a1"] }));

    [Fact]
    public void Broader_and_prerequisites_together_may_go_in_a_circle() =>
        Assert.Empty(Vocabulary.ProblemsOf([Topic("a1", 1) with { Broader = ["b1"] }, Topic("b1", 2) with { Prerequisites = ["a1"] }]));

    [Fact]
    public void Everything_is_reported_at_once_and_by_line()
    {
        var problems = Vocabulary.ProblemsOf(
        [
            Topic("a1", 7) with { Broader = ["nowhere"], Prerequisites = ["b1"] },
            Topic("b1", 5) with { Prerequisites = ["a1"], Aliases = ["A-1"] },
        ]);
        Assert.Equal([5, 7, 7], problems.Select(problem => problem.Line));
    }

    [Fact]
    public void A_vocabulary_with_problems_is_refused_with_all_of_them()
    {
        var refused = Assert.Throws<VocabularyException>(() => Vocabulary.Of([Topic("a1", 1) with { Broader = ["x1", "y1"] }]));
        Assert.Equal(2, refused.Problems.Count);
        Assert.Contains("vocabulary line 1: broader of \"a1\" names \"x1\"", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_chain_of_any_length_is_walked()
    {
        var chain = Enumerable.Range(0, 5000).Select(i => Topic($"t{i}", i) with { Broader = i < 4999 ? [$"t{i + 1}"] : [] });
        Assert.Empty(Vocabulary.ProblemsOf([.. chain]));
    }

    private static TopicDefinition Topic(string name, int line) => new() { Name = name, Line = line };

    private static string Only(params TopicDefinition[] definitions)
    {
        var problem = Assert.Single(Vocabulary.ProblemsOf(definitions));
        return $"{problem.Line}: {problem.Message}";
    }
}
