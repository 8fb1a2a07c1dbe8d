using System.Buffers;

namespace PaperGraph.Import.Works.Statements;

/// <summary>Parts of words of which every statement holds one: most sentences hold none and are not looked at any closer.</summary>
internal static class StatementWords
{
    private static readonly SearchValues<string> Stems = SearchValues.Create(
        [
            "introduc", "propos", "invent", "coin", "evaluat", "benchmark", "extend", "build", "built", "generali", "improve", "version", "variant",
            "extension", "survey", "review", "overview", "tutorial", "respon", "repli", "reply", "react", "rebuttal", "answer", "comment", "critique",
            "cite", "based on", "part ", "present", "develop", "original",
        ],
        StringComparison.OrdinalIgnoreCase);

    // Apart from the others: words beyond ASCII would slow the search for all of them.
    private static readonly SearchValues<string> HanStems = SearchValues.Create(["提出", "引入"], StringComparison.Ordinal);

    public static bool AreIn(ReadOnlySpan<char> text) => text.ContainsAny(Stems) || text.ContainsAny(HanStems);
}
