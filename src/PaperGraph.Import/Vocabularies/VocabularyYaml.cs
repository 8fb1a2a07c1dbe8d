using PaperGraph.Core.Topics.Recognition;
using PaperGraph.Import.Yaml;
using YamlDotNet.RepresentationModel;

namespace PaperGraph.Import.Vocabularies;

/// <summary>Finds the definitions in a YAML text, and everything that is not as it has to be.</summary>
internal sealed class VocabularyYaml
{
    private readonly YamlList _yaml = new("vocabulary", "topics", "topic", "name");

    /// <summary>By the order in which they were met.</summary>
    public IReadOnlyList<VocabularyProblem> Problems => [.. _yaml.Problems.Select(problem => new VocabularyProblem(problem.Line, problem.Message))];

    public IReadOnlyList<TopicDefinition> Read(string yaml) => [.. _yaml.Read(yaml).Select(DefinitionOf).OfType<TopicDefinition>()];

    private TopicDefinition? DefinitionOf(YamlMappingNode fields)
    {
        var definition = new TopicDefinition { Name = string.Empty, Line = YamlList.FirstLineOf(fields) };
        foreach (var (key, value) in fields.Children)
            definition = With(definition, key, value);
        if (definition.Name.Length > 0)
            return definition;
        if (!fields.Children.ContainsKey(new YamlScalarNode("name")))
            _yaml.Report(fields, "this topic has no name. Write \"name: …\".");
        return null;
    }

    private TopicDefinition With(TopicDefinition definition, YamlNode key, YamlNode value)
    {
        switch ((key as YamlScalarNode)?.Value)
        {
            case "name":
                return definition with { Name = _yaml.TextOf("name", value) ?? string.Empty };
            case "description":
                return definition with { Description = _yaml.TextOf("description", value) };
            case "aliases":
                return definition with { Aliases = _yaml.TextsOf("aliases", value) };
            case "doubtful":
                return definition with { Doubtful = _yaml.TextsOf("doubtful", value) };
            case "broader":
                return definition with { Broader = _yaml.TextsOf("broader", value) };
            case "prerequisites":
                return definition with { Prerequisites = _yaml.TextsOf("prerequisites", value) };
            case "company":
                return definition with { Company = _yaml.TextsOf("company", value) };
            case "strangers":
                return definition with { Strangers = _yaml.TextsOf("strangers", value) };
            default:
                _yaml.Report(key, $"a topic has no field \"{YamlList.Shown(key)}\". It has name, aliases, doubtful, broader, prerequisites, company, strangers, description.");
                return definition;
        }
    }
}
