namespace PaperGraph.Benchmarks.Dumps;

/// <summary>What generated dumps are made of.</summary>
internal static class DumpWords
{
    private const int CommonWords = 20_000;
    private const string Consonants = "bdfgklmnprstvz";
    private const string Vowels = "aeiou";

    /// <summary>Names of topics, the commonest first: a few on a third of all papers, most on a handful.</summary>
    public static IReadOnlyList<string> Topics { get; } =
    [
        "deep learning", "machine learning", "reinforcement learning", "convolutional neural network", "natural language processing",
        "recurrent neural network", "self-attention", "word embedding", "machine translation", "object detection", "language model",
        "question answering", "dialogue system", "text classification", "image recognition", "policy gradient", "Q-learning",
        "double Q-learning", "experience replay", "batch normalization", "layer normalization", "stochastic gradient descent",
        "variational autoencoder", "generative adversarial network", "graph neural network", "transfer learning", "meta-learning",
        "causal inference", "Gaussian process", "hidden Markov model", "support vector machine", "random forest", "knowledge graph",
        "named entity recognition", "sentence embedding", "reading comprehension", "text matching", "speech recognition",
        "semantic segmentation", "optical flow", "federated learning", "differential privacy", "active learning", "continual learning",
        "curriculum learning", "imitation learning", "inverse reinforcement learning", "Monte Carlo tree search", "Bayesian optimization",
        "mixture of experts", "knowledge distillation", "model compression", "neural architecture search", "protein structure prediction",
    ];

    /// <summary>Words that mean nothing, as many as a library's texts use.</summary>
    public static IReadOnlyList<string> Common { get; } = Enumerable.Range(0, CommonWords).Select(Word).ToList();

    private static string Word(int number)
    {
        var word = string.Empty;
        for (var rest = number + 1; rest > 0; rest /= Consonants.Length * Vowels.Length)
        {
            var syllable = rest % (Consonants.Length * Vowels.Length);
            word += $"{Consonants[syllable / Vowels.Length]}{Vowels[syllable % Vowels.Length]}";
        }

        return word.Length < 4 ? word + "nar" : word;
    }
}
