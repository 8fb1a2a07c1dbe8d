using System.Text.RegularExpressions;

namespace PaperGraph.Import.Works.Titles;

/// <summary>Names that a document has from its file, not from its author.</summary>
internal static partial class DocumentNames
{
    public static bool IsFileName(string name) => FileName().IsMatch(name.Trim());

    [GeneratedRegex(@"^\S+\.(?:pdf|html?|docx?|pptx?|txt|tex|dvi|ps|epub|md)$|^untitled$|^microsoft word - ", RegexOptions.IgnoreCase)]
    private static partial Regex FileName();
}
