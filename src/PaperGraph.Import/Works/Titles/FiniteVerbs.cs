namespace PaperGraph.Import.Works.Titles;

/// <summary>Words that make a sentence of a line that else might be a title.</summary>
internal static class FiniteVerbs
{
    private static readonly HashSet<string> All = new(StringComparer.OrdinalIgnoreCase)
    {
        "is", "are", "was", "were", "be", "been", "am", "has", "have", "had", "can", "could", "will", "would", "should", "must", "may", "might", "do", "does",
        "did", "isn't", "aren't", "don't", "doesn't", "can't", "won't", "we", "our", "they", "their", "he", "she", "i", "you", "it", "its", "this", "these",
        "those", "there", "which", "who", "because", "however", "thus", "therefore", "hence", "such", "show", "shows", "showed", "use", "uses", "used",
        "outperform", "outperforms", "achieves", "performs", "needs", "requires", "makes", "allows", "provides", "improves", "gives", "takes", "learns",
        "works", "teaches", "becomes", "contains", "consists", "depends", "describes", "explains", "introduces", "proposes", "propose", "means", "seems",
    };

    public static bool Contains(string word) => All.Contains(word.Replace('’', '\'').Trim(',', ';', ':', '(', ')', '"', '.'));
}
