using System.Globalization;

namespace PaperGraph.Storage.Neo4j.Cypher;

/// <summary>Days as texts, <c>2023-07-14</c>, which are in their order.</summary>
internal static class DateText
{
    private const string Format = "yyyy-MM-dd";

    public static string Of(DateOnly date) => date.ToString(Format, CultureInfo.InvariantCulture);

    public static DateOnly Read(string text) => DateOnly.ParseExact(text, Format, CultureInfo.InvariantCulture);
}
