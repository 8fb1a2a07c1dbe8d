using System.Globalization;
using PaperGraph.Core.Editing;
using PaperGraph.Core.Graph;
using PaperGraph.Core.Topics;
using PaperGraph.Core.Topics.Recognition;
using PaperGraph.Core.Vocabularies;

namespace PaperGraph.Import.Editing;

/// <summary>Looks at what a person says of a topic beside the vocabulary that counts.</summary>
internal sealed class TopicCheck
{
    private const int FewestLetters = 2;

    private readonly Vocabulary _vocabulary;
    private readonly Topic? _topic;
    private readonly string _name;
    private readonly List<Mistake> _mistakes = [];
    private readonly List<Id<Topic>> _named = [];

    /// <param name="vocabulary">The vocabulary.</param>
    /// <param name="topic">The topic that is meant; null where a new one is.</param>
    /// <param name="update">What is said of it.</param>
    public TopicCheck(Vocabulary vocabulary, Topic? topic, TopicUpdate update)
    {
        (_vocabulary, _topic, _name) = (vocabulary, topic, topic?.Name ?? update.Name.Trim());
        RequireLetters(_name, "name");
        Said = new SaidTopic
        {
            Name = _name,
            Aliases = Checked(update.Aliases, Alias, "aliases"),
            Description = update.Description,
            Broader = Checked(update.Broader, Other, "broader"),
            Prerequisites = Checked(update.Prerequisites, Other, "prerequisites"),
        };
    }

    public IReadOnlyList<Mistake> Mistakes => _mistakes;

    /// <summary>The other topics that are named.</summary>
    public IReadOnlyList<Id<Topic>> Named => _named;

    /// <summary>What is said, as it is kept; of no use where there are mistakes.</summary>
    public SaidTopic Said { get; }

    private static Optional<IReadOnlyList<string>> Checked(Optional<IReadOnlyList<string>> names, Func<string, string[], string?> check, string field) => names.IsGiven
        ? Optional<IReadOnlyList<string>>.Of(
            [.. (names.Value ?? []).Select((name, at) => check(name.Trim(), ["input", field, at.ToString(CultureInfo.InvariantCulture)])).OfType<string>().DistinctBy(TopicNames.KeyOf)])
        : default;

    // The topic's own name is none of its aliases, and needs not be said again.
    private string? Alias(string alias, string[] path)
    {
        if (TopicNames.KeyOf(alias) == TopicNames.KeyOf(_name))
            return null;
        RequireLetters(alias, path[1..]);
        if (_vocabulary.Find(alias) is { } owner && owner.Id != _topic?.Id)
        {
            _mistakes.Add(new Mistake(MistakeCode.Duplicate, $"“{alias}” is a name of “{owner.Name}” already, and a name belongs to one topic.")
            {
                Path = path,
                Value = alias,
                Existing = owner.Id.Node,
            });
        }

        return alias;
    }

    private string? Other(string name, string[] path)
    {
        if (TopicNames.KeyOf(name) == TopicNames.KeyOf(_name) || (_topic is not null && _vocabulary.Find(name)?.Id == _topic.Id))
            _mistakes.Add(new Mistake(MistakeCode.Cycle, $"“{_name}” cannot come before itself. Leave it out.") { Path = path, Value = name });
        else if (_vocabulary.Find(name) is not { } other)
            _mistakes.Add(new Mistake(MistakeCode.NotFound, $"There is no topic “{name}”. Define it first, or leave it out.") { Path = path, Value = name });
        else
            return Note(other);
        return null;
    }

    private string Note(Topic other)
    {
        _named.Add(other.Id);
        return other.Name;
    }

    private void RequireLetters(string name, params string[] path)
    {
        if (TopicNames.KeyOf(name).Length < FewestLetters)
            _mistakes.Add(new Mistake(MistakeCode.Invalid, $"“{name}” has fewer than two letters or digits, and could not be recognised.") { Path = ["input", .. path], Value = name });
    }
}
