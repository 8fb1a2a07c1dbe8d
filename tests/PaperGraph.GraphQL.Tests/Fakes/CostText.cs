using System.Text.RegularExpressions;

namespace PaperGraph.GraphQL.Tests.Fakes;

/// <summary>Leaves out of responses what they cost, for tests that are about the rest.</summary>
internal static partial class CostText
{
    public static string WithoutCost(this string responses) => Pattern().Replace(responses, string.Empty);

    [GeneratedRegex(",\"extensions\":\\{\"cost\":\\{\"estimated\":\\d+,\"limit\":\\d+\\}\\}")]
    private static partial Regex Pattern();
}
