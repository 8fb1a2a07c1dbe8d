using PaperGraph.Core.Graph;

namespace PaperGraph.Core.Topics.Recognition;

/// <summary>Finds everything that keeps definitions from being a vocabulary.</summary>
internal sealed class VocabularyCheck
{
    private readonly IReadOnlyList<TopicDefinition> _definitions;
    private readonly List<VocabularyProblem> _problems = [];
    private readonly Dictionary<string, (TopicDefinition Definition, string Name)> _owners = [];

    private VocabularyCheck(IReadOnlyList<TopicDefinition> definitions) => _definitions = definitions;

    public static IReadOnlyList<VocabularyProblem> ProblemsOf(IReadOnlyList<TopicDefinition> definitions)
    {
        var check = new VocabularyCheck(definitions);
        check.Names();
        check.References("broader", definition => definition.Broader);
        check.References("prerequisites", definition => definition.Prerequisites);
        return [.. check._problems.OrderBy(problem => problem.Line)];
    }

    private void Names()
    {
        foreach (var definition in _definitions)
        {
            foreach (var name in definition.AllNames)
                Own(definition, name);
        }
    }

    private void Own(TopicDefinition definition, string name)
    {
        var key = TopicNames.KeyOf(name);
        if (key.Length < 2)
            Report(definition, $"the name \"{name}\" has fewer than two letters or digits. Write one that can be recognised.");
        else if (!_owners.TryAdd(key, (definition, name)))
            Report(definition, Twice(definition, name, _owners[key]));
    }

    private static string Twice(TopicDefinition definition, string name, (TopicDefinition Definition, string Name) first) =>
        ReferenceEquals(first.Definition, definition)
            ? $"\"{name}\" of \"{definition.Name}\" says the same as its \"{first.Name}\" (only letters and digits count). Remove it."
            : $"\"{name}\" of \"{definition.Name}\" is already a name of \"{first.Definition.Name}\"{PlaceOf(first.Definition)}. A name belongs to one topic.";

    private static string PlaceOf(TopicDefinition definition) => definition.Line > 0 ? $" (line {definition.Line})" : string.Empty;

    private void References(string field, Func<TopicDefinition, IReadOnlyList<string>> named)
    {
        var edges = new Dictionary<TopicDefinition, IReadOnlyList<TopicDefinition>>(ReferenceEqualityComparer.Instance);
        foreach (var definition in _definitions)
            edges[definition] = [.. named(definition).Select(name => Refer(definition, field, name)).OfType<TopicDefinition>()];

        foreach (var cycle in Cycles.In(_definitions, edges))
        {
            var path = string.Join(" -> ", cycle.Append(cycle[0]).Select(definition => $"\"{definition.Name}\""));
            Report(cycle[0], $"{field} goes in a circle: {path}. Remove one of these.");
        }
    }

    private TopicDefinition? Refer(TopicDefinition definition, string field, string name)
    {
        if (!_owners.TryGetValue(TopicNames.KeyOf(name), out var owner))
            Report(definition, $"{field} of \"{definition.Name}\" names \"{name}\", which is no topic. Define it or remove it.");
        else if (ReferenceEquals(owner.Definition, definition))
            Report(definition, $"{field} of \"{definition.Name}\" names the topic itself (\"{name}\"). Remove it.");
        else
            return owner.Definition;
        return null;
    }

    private void Report(TopicDefinition definition, string message) =>
        _problems.Add(new VocabularyProblem(definition.Line, message));
}
