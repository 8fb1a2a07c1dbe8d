using System.Globalization;
using System.Text.RegularExpressions;

namespace PaperGraph.Import.Works.Titles;

/// <summary>Shows a title that was set in capitals in title case.</summary>
internal static partial class TitleCase
{
    // Acronyms that a vowel makes look like words, and those that are not all capitals.
    private static readonly Dictionary<string, string> Names = new[]
    {
        "AI", "API", "ARIMA", "ASR", "AUC", "BERT", "BLEU", "BART", "CIFAR", "CLIP", "CNN", "COCO", "COVID", "CUDA", "DARTS", "DBSCAN", "DQN", "EEG", "ELMo", "ELU", "EM",
        "FPGA", "GAN", "GANs", "GELU", "GloVe", "GPT", "GPU", "GPUs", "GRU", "GUI", "IoT", "iOS", "JAX", "LIDAR", "LIME", "LoRA", "LSTM", "MAP", "MIMO",
        "MNIST", "MOOC", "MRI", "NLP", "NMT", "OCR", "ODE", "PAC", "PCA", "PDE", "PPO", "PyTorch", "QA", "RANSAC", "ReLU", "ResNet", "RL", "RNN",
        "RNNs", "CNNs", "DNNs", "ROUGE", "SGD", "SLAM", "SVM", "TPU", "UAV", "UMAP", "USA", "UK", "EU", "US", "VAE", "VAEs", "XAI", "YOLO", "ImageNet",
    }.ToDictionary(name => name.ToUpperInvariant());

    public static string Of(string title)
    {
        var first = true;
        return Word().Replace(title, match =>
        {
            var word = match.Value;
            var shown = Show(word, mayBeSmall: !first && !BeginsPart(title, match.Index));
            first = false;
            return shown;
        });
    }

    private static string Show(string word, bool mayBeSmall)
    {
        if (Names.TryGetValue(word, out var name))
            return name;
        if (SmallWords.IsSmall(word))
            return mayBeSmall ? word.ToLowerInvariant() : Capital(word);
        return IsAcronym(word) ? word : Capital(word);
    }

    private static bool BeginsPart(string title, int at)
    {
        var before = title[..at].TrimEnd();
        return before.Length > 0 && before[^1] is ':' or '?' or '–' or '—' or '.';
    }

    // Words have vowels; a Y is one between consonants.
    private static bool IsAcronym(string word) =>
        word.Length > 1 && (word.Any(char.IsDigit) || !word.Any(unit => "AEIOUYÄÖÜÉÈÁÓÍÚ".Contains(unit)));

    private static string Capital(string word) =>
        word.Length == 0 ? word : char.ToUpperInvariant(word[0]) + word[1..].ToLower(CultureInfo.InvariantCulture);

    [GeneratedRegex(@"[\p{L}\d]+(?:['’]\p{L}+)?")]
    private static partial Regex Word();
}
