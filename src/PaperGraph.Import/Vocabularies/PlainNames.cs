using PaperGraph.Core.Topics.Recognition;

namespace PaperGraph.Import.Vocabularies;

/// <summary>Lets definitions name each other by their own names, so that an alias can go without taking with it what was said by it.</summary>
internal static class PlainNames
{
    public static IReadOnlyList<TopicDefinition> In(Vocabulary vocabulary)
    {
        IReadOnlyList<string> Plain(IReadOnlyList<string> names) => [.. names.Select(name => vocabulary.Find(name)?.Name ?? name).Distinct(StringComparer.Ordinal)];

        return [.. vocabulary.Definitions.Select(definition => definition with { Broader = Plain(definition.Broader), Prerequisites = Plain(definition.Prerequisites) })];
    }
}
