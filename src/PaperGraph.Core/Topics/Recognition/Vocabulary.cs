using System.Diagnostics.CodeAnalysis;
using PaperGraph.Core.Graph;

namespace PaperGraph.Core.Topics.Recognition;

/// <summary>The topics that are known, and how each is recognised.</summary>
public sealed class Vocabulary
{
    private readonly Dictionary<string, Topic> _byKey;
    private readonly Dictionary<Id<Topic>, Topic> _byId;

    private Vocabulary(IReadOnlyList<TopicDefinition> definitions)
    {
        // By key, so that the order of a file has no say in anything.
        Definitions = [.. definitions.OrderBy(definition => TopicNames.KeyOf(definition.Name), StringComparer.Ordinal)];
        var idByKey = Definitions
            .SelectMany(definition => definition.AllNames.Select(name => (Key: TopicNames.KeyOf(name), Id: TopicNames.IdOf(definition.Name))))
            .DistinctBy(entry => entry.Key)
            .ToDictionary(entry => entry.Key, entry => entry.Id);
        Topics = [.. Definitions.Select(definition => TopicOf(definition, idByKey))];
        _byId = Topics.ToDictionary(topic => topic.Id);
        _byKey = idByKey.ToDictionary(entry => entry.Key, entry => _byId[entry.Value]);
        Fingerprint = VocabularyFingerprint.Of(Definitions);
    }

    /// <summary>A vocabulary without topics.</summary>
    public static Vocabulary Empty { get; } = new([]);

    /// <summary>All topics, by name in letters and digits alone.</summary>
    public IReadOnlyList<Topic> Topics { get; }

    /// <summary>SHA-256 in hexadecimal over everything that decides what is recognised: the definitions in any order, and the version of the recogniser's rules.</summary>
    /// <remarks>Where it differs from the one that everything on record was recognised with, that has to be recognised anew.</remarks>
    public string Fingerprint { get; }

    /// <summary>As they were written, in the order of <see cref="Topics" />.</summary>
    public IReadOnlyList<TopicDefinition> Definitions { get; }

    /// <summary>Makes a vocabulary of what somebody wrote.</summary>
    /// <exception cref="VocabularyException"><see cref="ProblemsOf" /> finds something.</exception>
    public static Vocabulary Of(IReadOnlyList<TopicDefinition> definitions)
    {
        var problems = ProblemsOf(definitions);
        return problems.Count == 0 ? new Vocabulary(definitions) : throw new VocabularyException("vocabulary", problems);
    }

    /// <summary>Everything that keeps definitions from being a vocabulary, by line: names met twice, unknown or circular references.</summary>
    public static IReadOnlyList<VocabularyProblem> ProblemsOf(IReadOnlyList<TopicDefinition> definitions)
    {
        ArgumentNullException.ThrowIfNull(definitions);
        return VocabularyCheck.ProblemsOf(definitions);
    }

    /// <summary>The definitions of a circle of topics each of which names the next, so that it comes before itself.</summary>
    /// <param name="definitions">Some that name each other by names that belong to one topic each.</param>
    /// <param name="named">Whom each of them names.</param>
    /// <returns>Null where there is none.</returns>
    public static IReadOnlyList<TopicDefinition>? FindCircle(IReadOnlyList<TopicDefinition> definitions, Func<TopicDefinition, IReadOnlyList<string>> named)
    {
        ArgumentNullException.ThrowIfNull(definitions);
        ArgumentNullException.ThrowIfNull(named);
        var owners = definitions.SelectMany(definition => definition.AllNames.Select(name => (Key: TopicNames.KeyOf(name), definition)))
            .DistinctBy(owned => owned.Key).ToDictionary(owned => owned.Key, owned => owned.definition, StringComparer.Ordinal);
        var edges = new Dictionary<TopicDefinition, IReadOnlyList<TopicDefinition>>(ReferenceEqualityComparer.Instance);
        foreach (var definition in definitions)
            edges[definition] = [.. named(definition).Select(name => owners.GetValueOrDefault(TopicNames.KeyOf(name))).OfType<TopicDefinition>()];
        return Cycles.In(definitions, edges).FirstOrDefault();
    }

    /// <summary>The topic of which this is a name or an alias, compared in letters and digits alone.</summary>
    public Topic? Find(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return _byKey.GetValueOrDefault(TopicNames.KeyOf(name));
    }

    /// <summary>The topic with an id; false where the vocabulary has none.</summary>
    public bool TryGet(Id<Topic> id, [NotNullWhen(true)] out Topic? topic) => _byId.TryGetValue(id, out topic);

    private static Topic TopicOf(TopicDefinition definition, Dictionary<string, Id<Topic>> idByKey)
    {
        IReadOnlyList<Id<Topic>> IdsOf(IReadOnlyList<string> names) =>
            [.. names.Select(name => idByKey[TopicNames.KeyOf(name)]).Distinct()];

        return new Topic(
            TopicNames.IdOf(definition.Name),
            definition.Name,
            [.. definition.Aliases, .. definition.Doubtful],
            definition.Description,
            IdsOf(definition.Broader),
            IdsOf(definition.Prerequisites));
    }
}
