using PaperGraph.Core.Editing;
using PaperGraph.Core.Vocabularies;

namespace PaperGraph.Core.Topics.Recognition;

/// <summary>Lays what people say of topics over what a file says.</summary>
public static class VocabularyOverlay
{
    /// <summary>The definitions that count, which need not make a vocabulary: <see cref="Vocabulary.ProblemsOf" /> says whether they do.</summary>
    /// <param name="definitions">What the file says.</param>
    /// <param name="said">What people say, in the order in which they did.</param>
    public static IReadOnlyList<TopicDefinition> Of(IReadOnlyList<TopicDefinition> definitions, IEnumerable<SaidTopic> said)
    {
        ArgumentNullException.ThrowIfNull(definitions);
        var counting = said.Where(one => one.IsInEffect).ToList();
        var removed = counting.Where(one => one.IsRemoval).Select(KeyOf).ToHashSet(StringComparer.Ordinal);
        var overlaid = definitions.ToList();
        foreach (var one in counting.Where(one => !one.IsRemoval))
        {
            var at = overlaid.FindIndex(definition => TopicNames.KeyOf(definition.Name) == KeyOf(one));
            if (at < 0)
                overlaid.Add(With(new TopicDefinition { Name = one.Name }, one));
            else
                overlaid[at] = With(overlaid[at], one);
        }

        return [.. overlaid.Where(definition => !removed.Contains(TopicNames.KeyOf(definition.Name)))];
    }

    private static TopicDefinition With(TopicDefinition definition, SaidTopic said)
    {
        var named = said.Aliases.IsGiven ? WithAliases(definition, said.Aliases.Value ?? []) : definition;
        return named with
        {
            Description = said.Description.IsGiven ? said.Description.Value : named.Description,
            Broader = Given(said.Broader, named.Broader),
            Prerequisites = Given(said.Prerequisites, named.Prerequisites),
        };
    }

    // A name that was doubtful stays so. Where none is left, company would be asked of every name, which nobody said.
    private static TopicDefinition WithAliases(TopicDefinition definition, IReadOnlyList<string> aliases)
    {
        var keys = aliases.Select(TopicNames.KeyOf).ToHashSet(StringComparer.Ordinal);
        var doubtful = definition.Doubtful.Where(name => keys.Remove(TopicNames.KeyOf(name))).ToList();
        return definition with
        {
            Aliases = [.. aliases.Where(alias => keys.Contains(TopicNames.KeyOf(alias)))],
            Doubtful = doubtful,
            Company = definition.Doubtful.Count > 0 && doubtful.Count == 0 ? [] : definition.Company,
        };
    }

    private static IReadOnlyList<string> Given(Optional<IReadOnlyList<string>> given, IReadOnlyList<string> otherwise) =>
        given.IsGiven ? given.Value ?? [] : otherwise;

    private static string KeyOf(SaidTopic said) => TopicNames.KeyOf(said.Name);
}
