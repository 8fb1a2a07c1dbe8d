using PaperGraph.Core.Topics.Recognition;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace PaperGraph.Import.Vocabularies;

/// <summary>Finds the definitions in a YAML text, and everything that is not as it has to be.</summary>
internal sealed class VocabularyYaml
{
    private const string Form = "Write \"topics:\" and below it one \"- name: …\" for each topic.";

    private readonly List<VocabularyProblem> _problems = [];

    /// <summary>By the order in which they were met.</summary>
    public IReadOnlyList<VocabularyProblem> Problems => _problems;

    public IReadOnlyList<TopicDefinition> Read(string yaml)
    {
        var root = Load(yaml);
        if (_problems.Count > 0)
            return [];
        if (root is not YamlMappingNode mapping)
        {
            Report(root, $"here is {Kind(root)} and no vocabulary. {Form}");
            return [];
        }

        foreach (var key in mapping.Children.Keys.Where(key => key is not YamlScalarNode { Value: "topics" }))
            Report(key, $"there is no field \"{Shown(key)}\" beside \"topics\". Remove it.");
        return TopicsOf(mapping, mapping.Children.TryGetValue(new YamlScalarNode("topics"), out var topics) ? topics : null);
    }

    private IReadOnlyList<TopicDefinition> TopicsOf(YamlMappingNode mapping, YamlNode? topics)
    {
        if (topics is YamlSequenceNode { Children.Count: > 0 } list)
            return [.. list.Children.Select(DefinitionOf).OfType<TopicDefinition>()];
        Report(topics ?? mapping, topics is null ? $"\"topics\" is missing. {Form}" : $"\"topics\" holds {Kind(topics)} and no topic. {Form}");
        return [];
    }

    private YamlNode? Load(string yaml)
    {
        var stream = new YamlStream();
        try
        {
            stream.Load(new StringReader(yaml));
        }
        catch (YamlException exception)
        {
            var inner = exception.InnerException is YamlException { Message: var message } ? message : exception.Message;
            _problems.Add(new VocabularyProblem((int)exception.Start.Line, $"this is not YAML: {inner} Mind the indentation, and quote values with a colon or a bracket."));
            return null;
        }

        if (stream.Documents.Count == 1)
            return stream.Documents[0].RootNode;
        _problems.Add(stream.Documents.Count == 0
            ? new VocabularyProblem(1, $"the file is empty. {Form}")
            : new VocabularyProblem((int)stream.Documents[1].RootNode.Start.Line, "a second document begins. Keep one, without \"---\"."));
        return null;
    }

    private TopicDefinition? DefinitionOf(YamlNode node)
    {
        if (node is not YamlMappingNode fields)
        {
            Report(node, $"here is {Kind(node)} (\"{Shown(node)}\") and no topic. Write \"- name: …\".");
            return null;
        }

        var definition = new TopicDefinition { Name = string.Empty, Line = LineOf(node) };
        foreach (var (key, value) in fields.Children)
            definition = With(definition, key, value);
        if (definition.Name.Length > 0)
            return definition;
        if (!fields.Children.ContainsKey(new YamlScalarNode("name")))
            Report(node, "this topic has no name. Write \"name: …\".");
        return null;
    }

    private TopicDefinition With(TopicDefinition definition, YamlNode key, YamlNode value)
    {
        switch ((key as YamlScalarNode)?.Value)
        {
            case "name":
                return definition with { Name = TextOf("name", value) ?? string.Empty };
            case "description":
                return definition with { Description = TextOf("description", value) };
            case "aliases":
                return definition with { Aliases = TextsOf("aliases", value) };
            case "doubtful":
                return definition with { Doubtful = TextsOf("doubtful", value) };
            case "broader":
                return definition with { Broader = TextsOf("broader", value) };
            case "prerequisites":
                return definition with { Prerequisites = TextsOf("prerequisites", value) };
            case "company":
                return definition with { Company = TextsOf("company", value) };
            case "strangers":
                return definition with { Strangers = TextsOf("strangers", value) };
            default:
                Report(key, $"a topic has no field \"{Shown(key)}\". It has name, aliases, doubtful, broader, prerequisites, company, strangers, description.");
                return definition;
        }
    }

    private string? TextOf(string field, YamlNode value)
    {
        if (value is YamlScalarNode { Value: var text } && !string.IsNullOrWhiteSpace(text))
            return text.Trim();
        Report(value, $"\"{field}\" holds {Kind(value)} (\"{Shown(value)}\") and not a text. Write one.");
        return null;
    }

    private IReadOnlyList<string> TextsOf(string field, YamlNode value)
    {
        if (value is YamlSequenceNode list)
            return [.. list.Children.Select(item => TextOf(field, item)).OfType<string>()];
        Report(value, $"\"{field}\" holds {Kind(value)} (\"{Shown(value)}\") and not a list. Write [one, two].");
        return [];
    }

    private void Report(YamlNode? node, string message) => _problems.Add(new VocabularyProblem(LineOf(node), message));

    private static int LineOf(YamlNode? node) => node is null ? 1 : (int)node.Start.Line;

    private static string Shown(YamlNode? node)
    {
        const int Most = 40;
        var text = node is YamlScalarNode { Value: var value } ? value ?? string.Empty : string.Empty;
        return text.Length <= Most ? text : text[..Most] + "…";
    }

    private static string Kind(YamlNode? node) => node switch
    {
        YamlMappingNode => "a mapping",
        YamlSequenceNode => "a list",
        YamlScalarNode { Value: null or "" } => "nothing",
        _ => "a text",
    };
}
