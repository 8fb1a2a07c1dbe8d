using System.Text.RegularExpressions;

namespace PaperGraph.Import.Works.Titles;

/// <summary>
/// Puts back hyphens and blanks that copying lost, where no word is spelled like what is left: nobody writes <c>STEPBYSTEP</c> or <c>forLanguage</c>.
/// </summary>
internal static partial class LostMarks
{
    private static readonly (string Left, string Whole)[] Hyphens =
    [
        ("stateoftheart", "state-of-the-art"), ("stepbystep", "step-by-step"), ("endtoend", "end-to-end"), ("outofdistribution", "out-of-distribution"),
        ("outofdomain", "out-of-domain"), ("outofvocabulary", "out-of-vocabulary"), ("selfattention", "self-attention"),
        ("selfattentive", "self-attentive"), ("selfsupervised", "self-supervised"), ("semisupervised", "semi-supervised"),
        ("encoderdecoder", "encoder-decoder"), ("sequencetosequence", "sequence-to-sequence"), ("multitask", "multi-task"), ("multihead", "multi-head"),
        ("taskoriented", "task-oriented"), ("realtime", "real-time"), ("largescale", "large-scale"), ("lowresource", "low-resource"),
        ("finetuning", "fine-tuning"), ("fewshot", "few-shot"), ("zeroshot", "zero-shot"), ("qlearning", "Q-learning"), ("covid19", "COVID-19"),
    ];

    private static readonly Dictionary<string, string> Wholes = Hyphens.ToDictionary(pair => pair.Left, pair => pair.Whole, StringComparer.OrdinalIgnoreCase);

    public static string Restore(string title) => Word().Replace(GluedWord().Replace(title, "$1 "), match => Whole(match.Value));

    private static string Whole(string word)
    {
        if (!Wholes.TryGetValue(word, out var whole))
            return word;
        return word.All(unit => !char.IsLower(unit)) ? whole.ToUpperInvariant() : char.IsUpper(word[0]) ? Capitalised(whole, word) : whole;
    }

    // OutofDistribution says which of its parts are capital; Selfattention begins a sentence.
    private static string Capitalised(string whole, string word)
    {
        var letters = 0;
        return string.Concat(whole.Select(unit => unit == '-' ? unit : char.IsUpper(word[letters++]) ? char.ToUpperInvariant(unit) : unit));
    }

    [GeneratedRegex(@"[\p{L}\d]+")]
    private static partial Regex Word();

    [GeneratedRegex(@"\b((?i:for|from|the|and|with|based|towards|using|between))(?=\p{Lu}\p{Ll})")]
    private static partial Regex GluedWord();
}
