using System.Globalization;
using PaperGraph.Core.Papers;
using PaperGraph.Planning.Candidates;

namespace PaperGraph.Planning.Plans;

/// <summary>Words that plans and conflicts are told in.</summary>
internal static class Sentences
{
    /// <summary><c>a</c>, <c>a and b</c>, <c>a, b and c</c>.</summary>
    public static string List(IReadOnlyList<string> names) =>
        names.Count < 2 ? string.Concat(names) : $"{string.Join(", ", names.SkipLast(1))} and {names[^1]}";

    /// <summary><c>1 paper</c>, <c>2 papers</c>.</summary>
    public static string Count(int number, string what) => string.Create(CultureInfo.InvariantCulture, $"{number} {what}{(number == 1 ? string.Empty : "s")}");

    /// <summary>What a paper does to the one that it answers.</summary>
    public static string Verb(LinkKind kind) => kind switch
    {
        LinkKind.RespondsTo => "responds to",
        LinkKind.Extends => "extends",
        _ => "evaluates",
    };

    /// <summary>That a circle was cut, and where.</summary>
    public static string OfCut(CandidateSet candidates, CircleCut cut)
    {
        var others = cut.Circle.Skip(1).Select(paper => $"“{paper.Paper.Title}”").ToList();
        return string.Create(
            CultureInfo.InvariantCulture,
            $"It does not wait for {candidates.Subjects.NameOf(cut.Subject)}, though it needs it (confidence {cut.Evidence:0.##}): {List(others)} would wait for it in turn, and nothing on that circle is less sure.");
    }
}
