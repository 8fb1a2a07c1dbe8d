namespace PaperGraph.Core.Topics.Recognition;

/// <summary>A vocabulary, made ready for looking things up in texts.</summary>
internal sealed class RecognitionRules
{
    // "Conference on Machine Learning", "Department of Computational Linguistics": a name of an institution says where, not what.
    private static readonly string[] InstitutionLeads =
    [
        "conference on", "journal of", "journal on", "transactions on", "transactions of", "symposium on", "workshop on",
        "proceedings of", "letters on", "department of", "faculty of", "school of", "institute of", "institute for",
        "laboratory of", "laboratory for", "association for", "society for", "chair of", "centre for", "center for",
    ];

    // "well without the use of Deep Learning", "unlike other GANs": named, yet as what the work is not.
    private static readonly string[] ContrastLeads =
    [
        "without", "without the use of", "without using", "instead of", "rather than", "unlike", "as opposed to", "in contrast to",
        "in contrast with", "alternative to", "no need for",
    ];

    private readonly Dictionary<string, NamePattern> _patterns = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _cues = new(StringComparer.Ordinal);

    private RecognitionRules(Vocabulary vocabulary)
    {
        var definitions = vocabulary.Definitions;
        for (var topic = 0; topic < definitions.Count; topic++)
        {
            foreach (var name in definitions[topic].AllNames)
                AddName(topic, definitions[topic], name);
        }

        var kin = KinIn(vocabulary);
        Topics = [.. vocabulary.Topics.Select((topic, number) => RulesOf(topic, definitions[number], kin[number]))];
        Institutions = Cues(InstitutionLeads);
        Contrasts = Cues(ContrastLeads);
        Words = KnownWords.With(definitions);
        Automaton = NameAutomaton.Of([.. _patterns.Values]);
    }

    /// <summary>By the topic's number in the vocabulary.</summary>
    public IReadOnlyList<TopicRules> Topics { get; }

    /// <summary>Cues after which a topic's name is a part of an institution's.</summary>
    public IReadOnlySet<int> Institutions { get; }

    /// <summary>Cues after which a topic is what the work does not do.</summary>
    public IReadOnlySet<int> Contrasts { get; }

    public KnownWords Words { get; }

    public NameAutomaton Automaton { get; }

    public static RecognitionRules Of(Vocabulary vocabulary) => new(vocabulary);

    /// <summary>The pattern of a squeezed name.</summary>
    public NamePattern? Find(string squeezed) => _patterns.GetValueOrDefault(squeezed);

    private static HashSet<int>[] KinIn(Vocabulary vocabulary)
    {
        var numbers = vocabulary.Topics.Select((topic, number) => (topic.Id, number)).ToDictionary(pair => pair.Id, pair => pair.number);
        HashSet<int>[] kin = [.. vocabulary.Topics.Select(_ => new HashSet<int>())];
        for (var topic = 0; topic < kin.Length; topic++)
        {
            foreach (var prerequisite in vocabulary.Topics[topic].Prerequisites.Select(id => numbers[id]))
            {
                kin[topic].Add(prerequisite);
                kin[prerequisite].Add(topic);
            }

            foreach (var broader in vocabulary.Topics[topic].Broader)
                kin[numbers[broader]].Add(topic);
        }

        return kin;
    }

    private void AddName(int topic, TopicDefinition definition, string name)
    {
        var isAcronym = Spelling.IsAcronym(name);
        foreach (var form in Spelling.FormsOf(Spelling.Squeeze(name), isAcronym))
        {
            var pattern = PatternOf(form);
            if (form.Length < 2 || pattern.Topic >= 0)
                continue;
            pattern.Topic = topic;
            pattern.IsAcronym = isAcronym;
            pattern.NeedsCompany = definition.NeedsCompany(name) && !SpeaksForItself(definition, name);
            pattern.Joints |= Spelling.JointsOf(name);
        }
    }

    // "attention network" has its company within, "attention is all you need" is nothing else.
    private static bool SpeaksForItself(TopicDefinition definition, string name)
    {
        const int WordsOfATitle = 4;
        if (definition.Doubtful.Contains(name, StringComparer.Ordinal))
            return false;
        var words = Spelling.WordsOf(name).ToList();
        return words.Count >= WordsOfATitle || (words.Count > 1 && definition.Company.Any(word => words.Contains(Spelling.Squeeze(word))));
    }

    private TopicRules RulesOf(Topic topic, TopicDefinition definition, HashSet<int> kin)
    {
        var names = definition.AllNames.Select(Spelling.Squeeze).ToList();
        var enclosing = definition.Strangers.Where(stranger => Holds(Spelling.Squeeze(stranger), names));
        return new TopicRules(topic, Cues(definition.Company), Cues(definition.Strangers), Cues(enclosing), kin);
    }

    private static bool Holds(string stranger, List<string> names) =>
        names.Exists(name => stranger.Length > name.Length && stranger.Contains(name, StringComparison.Ordinal));

    private HashSet<int> Cues(IEnumerable<string> words) => [.. words.Select(AddCue)];

    private int AddCue(string word)
    {
        var squeezed = Spelling.Squeeze(word);
        if (_cues.TryGetValue(squeezed, out var cue))
            return cue;
        cue = _cues[squeezed] = _cues.Count;
        var isAcronym = Spelling.IsAcronym(word);
        foreach (var form in Spelling.FormsOf(squeezed, isAcronym).Where(form => form.Length > 0))
        {
            var pattern = PatternOf(form);
            pattern.Cue = pattern.Cue < 0 ? cue : pattern.Cue;
            pattern.CueIsAcronym = isAcronym;
            pattern.Joints |= Spelling.JointsOf(word);
        }

        return cue;
    }

    private NamePattern PatternOf(string squeezed)
    {
        if (!_patterns.TryGetValue(squeezed, out var pattern))
            _patterns[squeezed] = pattern = new NamePattern(squeezed);
        return pattern;
    }
}
