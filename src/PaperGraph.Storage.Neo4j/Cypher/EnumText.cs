using System.Text.RegularExpressions;

namespace PaperGraph.Storage.Neo4j.Cypher;

/// <summary>Writes enumerations as the API does, <c>RESPONDS_TO</c>, so that whoever looks into the graph reads the same words.</summary>
internal static partial class EnumText
{
    public static string Of<TEnum>(TEnum value)
        where TEnum : struct, Enum => Texts<TEnum>.ByValue[value];

    public static TEnum Read<TEnum>(string text)
        where TEnum : struct, Enum => Texts<TEnum>.ByText[text];

    [GeneratedRegex("(?<=[a-z])(?=[A-Z])")]
    private static partial Regex WordBoundary();

    private static class Texts<TEnum>
        where TEnum : struct, Enum
    {
        public static readonly Dictionary<TEnum, string> ByValue = Enum.GetValues<TEnum>()
            .ToDictionary(value => value, value => WordBoundary().Replace(value.ToString(), "_").ToUpperInvariant());

        public static readonly Dictionary<string, TEnum> ByText = ByValue.ToDictionary(pair => pair.Value, pair => pair.Key, StringComparer.Ordinal);
    }
}
