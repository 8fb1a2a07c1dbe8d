using System.Text.RegularExpressions;

namespace PaperGraph.Import.Works.Kinds;

/// <summary>Words that say that a work is a thesis.</summary>
internal static partial class ThesisWords
{
    public static bool AreIn(string text) => Shown().IsMatch(text);

    [GeneratedRegex(@"\b(?:ph\.?\s?d\.?|doctoral|master(?:['’]?s)?|bachelor(?:['’]?s)?|m\.?sc\.?)\s+(?:thesis|dissertation)\b|\bdissertation\b|(?:硕士|博士|学位)论文", RegexOptions.IgnoreCase)]
    private static partial Regex Shown();
}
