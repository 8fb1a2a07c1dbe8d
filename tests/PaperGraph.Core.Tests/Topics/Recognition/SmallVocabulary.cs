using PaperGraph.Core.Topics;
using PaperGraph.Core.Topics.Recognition;

namespace PaperGraph.Core.Tests.Topics.Recognition;

/// <summary>A handful of topics with every sort of rule, and a recogniser for them.</summary>
internal static class SmallVocabulary
{
    public static IReadOnlyList<TopicDefinition> Definitions { get; } =
    [
        new() { Name = "machine learning", Doubtful = ["ML"], Company = ["learning", "deep", "data"], Strangers = ["dose"] },
        new() { Name = "deep learning", Aliases = ["deep neural network", "深度学习"], Doubtful = ["DL"], Company = ["layer"], Broader = ["machine learning"] },
        new() { Name = "reinforcement learning", Doubtful = ["RL"], Company = ["agent", "reward", "baselines"], Broader = ["machine learning"] },
        new() { Name = "deep reinforcement learning", Aliases = ["deep RL"], Broader = ["deep learning", "reinforcement learning"] },
        new() { Name = "Q-learning", Broader = ["reinforcement learning"] },
        new() { Name = "double Q-learning", Broader = ["Q-learning"] },
        new() { Name = "DQN", Aliases = ["deep Q-network"], Broader = ["deep reinforcement learning"], Prerequisites = ["Q-learning"] },
        new()
        {
            Name = "attention", Aliases = ["attention mechanism", "attention network", "attention is all you need", "attentive"], Broader = ["deep learning"],
            Prerequisites = ["encoder-decoder"], Company = ["network", "translation", "mechanism", "sentence"],
            Strangers = ["runner", "span", "pay attention", "attention span"],
        },
        new() { Name = "self-attention", Aliases = ["intra-attention"], Broader = ["attention"] },
        new() { Name = "encoder-decoder", Aliases = ["encoder decoder model"], Broader = ["deep learning"] },
        new()
        {
            Name = "active learning", Broader = ["machine learning"], Company = ["label", "labels", "oracle", "pool"],
            Strangers = ["students", "summarization", "mindmaps"],
        },
        new() { Name = "out-of-distribution generalization", Aliases = ["out-of-distribution"], Broader = ["machine learning"] },
        new() { Name = "natural language processing", Aliases = ["NLP"], Broader = ["machine learning"] },
        new() { Name = "artificial intelligence", Aliases = ["AI"] },
        new() { Name = "LSTM", Aliases = ["long short-term memory"], Broader = ["deep learning"] },
        new() { Name = "BERT", Broader = ["deep learning"] },
        new() { Name = "YOLO", Aliases = ["YOLOv2", "YOLO9000"], Broader = ["deep learning"] },
        new() { Name = "Faster R-CNN", Broader = ["convolutional neural network"] },
        new() { Name = "convolutional neural network", Aliases = ["CNN"], Broader = ["deep learning"] },
        new() { Name = "GPT", Broader = ["deep learning"] },
        new() { Name = "GPT-4", Broader = ["GPT"] },
        new() { Name = "generative adversarial network", Doubtful = ["GAN"], Company = ["generator", "images"], Broader = ["deep learning"] },
        new() { Name = "dense-sparse-dense training", Doubtful = ["DSD"], Company = ["pruning", "weights"], Broader = ["deep learning"] },
        new() { Name = "SLAM", Aliases = ["simultaneous localization and mapping"] },
        new() { Name = "dropout", Company = ["network", "layer"], Strangers = ["school", "student"] },
        new() { Name = "memex" },
        new() { Name = "WordNet" },
        new() { Name = "naive Bayes" },
        new() { Name = "regression", Company = ["linear", "model"] },
        new() { Name = "ontology" },
        new() { Name = "Lucene" },
        new() { Name = "text matching", Aliases = ["文本匹配"] },
        new() { Name = "prioritized experience replay" },
        new() { Name = "COVID-19 modelling", Aliases = ["COVID-19"] },
    ];

    public static Vocabulary Vocabulary { get; } = Vocabulary.Of(Definitions);

    public static TopicRecogniser Recogniser { get; } = new(Vocabulary);

    /// <summary>What is found in a note: <c>topic: words</c>, by place.</summary>
    public static IReadOnlyList<string> Find(string text) => Find(new PlacedText(MentionPlace.Note, text));

    /// <summary>What is found in the first of the texts, read together.</summary>
    public static IReadOnlyList<string> Find(params PlacedText[] texts) =>
        [.. Recogniser.Recognise(texts)[0].Select(mention => $"{NameOf(mention.Topic)}: {texts[0].Text.Substring(mention.Start, mention.Length)}")];

    /// <summary>The topics that a text touches.</summary>
    public static IReadOnlyList<string> Touched(params PlacedText[] texts) =>
        [.. Recogniser.Recognise(texts).SelectMany(mentions => mentions)
            .GroupBy(mention => mention.Topic, mention => mention.Weight)
            .Where(weights => TopicConfidence.Of(weights) >= TopicConfidence.Least)
            .Select(weights => NameOf(weights.Key))
            .Order(StringComparer.Ordinal)];

    private static string NameOf(Core.Graph.Id<Topic> id) => Vocabulary.TryGet(id, out var topic) ? topic.Name : "unknown";
}
