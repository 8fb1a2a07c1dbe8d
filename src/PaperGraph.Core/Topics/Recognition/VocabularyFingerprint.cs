using System.Security.Cryptography;
using System.Text;

namespace PaperGraph.Core.Topics.Recognition;

/// <summary>Tells vocabularies apart that recognise differently.</summary>
internal static class VocabularyFingerprint
{
    /// <param name="definitions">In an order that does not depend on the file.</param>
    public static string Of(IReadOnlyList<TopicDefinition> definitions)
    {
        var canonical = new StringBuilder($"rules {TopicRecogniser.RulesVersion}\n");
        foreach (var definition in definitions)
        {
            Field(canonical, "name", [definition.Name]);
            Field(canonical, "aliases", definition.Aliases);
            Field(canonical, "doubtful", definition.Doubtful);
            Field(canonical, "broader", definition.Broader);
            Field(canonical, "prerequisites", definition.Prerequisites);
            Field(canonical, "company", definition.Company);
            Field(canonical, "strangers", definition.Strangers);
            Field(canonical, "description", definition.Description is null ? [] : [definition.Description]);
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(canonical.ToString())));
    }

    // Lengths before values, so that no value can be read as two.
    private static void Field(StringBuilder canonical, string field, IReadOnlyList<string> values)
    {
        canonical.Append(field).Append(' ').Append(values.Count).Append('\n');
        foreach (var value in values)
            canonical.Append(value.Length).Append(' ').Append(value).Append('\n');
    }
}
