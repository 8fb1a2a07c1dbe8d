using PaperGraph.Core.Text;

namespace PaperGraph.Import.Identity;

/// <summary>When a title is enough to recognise a work by.</summary>
internal static class TitleIdentity
{
    // “Deep Learning” and “Introduction” are titles of many works; “Layer Normalization” is one work's, and so is a title of five
    // Chinese characters.
    private const int FewestLatinLetters = 15;
    private const int FewestIdeographs = 5;

    /// <summary>Whether hardly two works bear this title.</summary>
    public static bool IsTelling(string title)
    {
        var letters = NormalForm.OfTitle(title);
        return letters.Length >= FewestLatinLetters || letters.Count(IsIdeograph) >= FewestIdeographs;
    }

    private static bool IsIdeograph(char letter) => letter is >= '\u3400' and <= '\u9fff';
}
