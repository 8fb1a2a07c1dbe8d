using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace PaperGraph.Import.Yaml;

/// <summary>Reads a file that people write, one list of things under one name, and gathers everything that is not as it has to be.</summary>
/// <param name="file">What the file is called: <c>vocabulary</c>.</param>
/// <param name="list">The name of the list: <c>topics</c>.</param>
/// <param name="thing">What one of it is called: <c>topic</c>.</param>
/// <param name="first">The field that a thing begins with: <c>name</c>.</param>
internal sealed class YamlList(string file, string list, string thing, string first)
{
    private readonly List<YamlProblem> _problems = [];

    /// <summary>By the order in which they were met.</summary>
    public IReadOnlyList<YamlProblem> Problems => _problems;

    private string Form => $"Write \"{list}:\" and below it one \"- {first}: …\" for each {thing}.";

    /// <summary>The things of the list; none where there is something else.</summary>
    public IReadOnlyList<YamlMappingNode> Read(string yaml)
    {
        var root = Load(yaml);
        if (_problems.Count > 0)
            return [];
        if (root is not YamlMappingNode mapping)
        {
            Report(root, $"here is {Kind(root)} and no {file}. {Form}");
            return [];
        }

        foreach (var key in mapping.Children.Keys.Where(key => key is not YamlScalarNode scalar || scalar.Value != list))
            Report(key, $"there is no field \"{Shown(key)}\" beside \"{list}\". Remove it.");
        return ThingsOf(mapping, mapping.Children.TryGetValue(new YamlScalarNode(list), out var things) ? things : null);
    }

    /// <summary>A text that has to be there.</summary>
    public string? TextOf(string name, YamlNode value)
    {
        if (value is YamlScalarNode { Value: var text } && !string.IsNullOrWhiteSpace(text))
            return text.Trim();
        Report(value, $"\"{name}\" holds {Kind(value)} (\"{Shown(value)}\") and not a text. Write one.");
        return null;
    }

    /// <summary>A list of texts.</summary>
    public IReadOnlyList<string> TextsOf(string name, YamlNode value)
    {
        if (value is YamlSequenceNode several)
            return [.. several.Children.Select(item => TextOf(name, item)).OfType<string>()];
        Report(value, $"\"{name}\" holds {Kind(value)} (\"{Shown(value)}\") and not a list. Write [one, two].");
        return [];
    }

    public void Report(YamlNode? node, string message) => _problems.Add(new YamlProblem(FirstLineOf(node), message));

    public static int FirstLineOf(YamlNode? node) => node is null ? 1 : (int)node.Start.Line;

    /// <summary>The last line with a text of a node on it.</summary>
    // A mapping or list says of itself only where it begins; a text of several lines ends at the beginning of the line behind it.
    public static int LastLineOf(YamlNode node) =>
        node.AllNodes.Max(part => (int)part.End.Line - (part.End.Column == 1 && part.End.Line > part.Start.Line ? 1 : 0));

    public static string Shown(YamlNode? node)
    {
        const int Most = 40;
        var text = node is YamlScalarNode { Value: var value } ? value ?? string.Empty : string.Empty;
        return text.Length <= Most ? text : text[..Most] + "…";
    }

    public static string Kind(YamlNode? node) => node switch
    {
        YamlMappingNode => "a mapping",
        YamlSequenceNode => "a list",
        YamlScalarNode { Value: null or "" } => "nothing",
        _ => "a text",
    };

    private IReadOnlyList<YamlMappingNode> ThingsOf(YamlMappingNode mapping, YamlNode? things)
    {
        if (things is YamlSequenceNode { Children.Count: > 0 } all)
            return [.. all.Children.Select(ThingOf).OfType<YamlMappingNode>()];
        Report(things ?? mapping, things is null ? $"\"{list}\" is missing. {Form}" : $"\"{list}\" holds {Kind(things)} and no {thing}. {Form}");
        return [];
    }

    private YamlMappingNode? ThingOf(YamlNode node)
    {
        if (node is YamlMappingNode fields)
            return fields;
        Report(node, $"here is {Kind(node)} (\"{Shown(node)}\") and no {thing}. Write \"- {first}: …\".");
        return null;
    }

    private YamlNode? Load(string yaml)
    {
        var stream = new YamlStream();
        try
        {
            stream.Load(new StringReader(yaml));
            // What holds itself, by an anchor, has no end: it is found here, before anybody walks it.
            _ = stream.Documents.Sum(document => document.AllNodes.Count());
        }
        catch (Exception exception) when (exception is YamlException or InvalidOperationException)
        {
            var inner = exception.InnerException is YamlException { Message: var message } ? message : exception.Message;
            _problems.Add(new YamlProblem(exception is YamlException { Start.Line: var line } ? (int)line : 1, $"this is not YAML: {inner} Mind the indentation, and quote values with a colon or a bracket."));
            return null;
        }

        if (stream.Documents.Count == 1)
            return stream.Documents[0].RootNode;
        _problems.Add(stream.Documents.Count == 0
            ? new YamlProblem(1, $"the file is empty. {Form}")
            : new YamlProblem((int)stream.Documents[1].RootNode.Start.Line, "a second document begins. Keep one, without \"---\"."));
        return null;
    }
}
