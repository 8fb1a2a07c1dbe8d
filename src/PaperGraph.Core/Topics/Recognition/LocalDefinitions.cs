namespace PaperGraph.Core.Topics.Recognition;

/// <summary>What acronyms mean within the texts of one entry, because one of them says so.</summary>
internal sealed class LocalDefinitions
{
    private const int Elsewhere = -1;

    // By acronym: the topic's number, or that it stands for something the vocabulary does not know.
    private readonly Dictionary<string, int> _meanings = new(StringComparer.Ordinal);
    private readonly RecognitionRules _rules;

    private LocalDefinitions(RecognitionRules rules) => _rules = rules;

    /// <summary>Whether the texts say of no acronym what it means.</summary>
    public bool AreNone => _meanings.Count == 0;

    public static LocalDefinitions Of(IReadOnlyList<TextScan> scans, RecognitionRules rules)
    {
        var definitions = new LocalDefinitions(rules);
        foreach (var scan in scans)
        {
            foreach (var stated in DefinitionReader.Read(scan.Placed.Text))
                definitions.Take(scan, stated);
        }

        return definitions;
    }

    /// <summary>The topic's number if the texts bind the letters to one, -1 if they bind them to something else, null if they say nothing.</summary>
    public int? MeaningOf(TextScan scan, NameSighting name)
    {
        if (_meanings.Count == 0 || !name.Pattern.IsAcronym)
            return null;
        if (_meanings.TryGetValue(Spelling.Upper(scan.Text.Letters[name.First..(name.Last + 1)]), out var topic))
            return topic;
        var isPlain = name.Length <= name.Pattern.Length + 1;
        return isPlain && _meanings.TryGetValue(Spelling.Upper(name.Pattern.Squeezed), out topic) ? topic : null;
    }

    /// <summary>Where acronyms that only these texts know stand for topics.</summary>
    public IEnumerable<NameSighting> NewNamesIn(TextScan scan)
    {
        foreach (var (acronym, topic) in _meanings)
        {
            var squeezed = acronym.ToLowerInvariant();
            if (topic == Elsewhere || _rules.Find(squeezed) is { IsAcronym: true })
                continue;
            var pattern = new NamePattern(squeezed) { Topic = topic, IsAcronym = true };
            foreach (var name in Sightings(scan, acronym, pattern))
                yield return name;
        }
    }

    private static IEnumerable<NameSighting> Sightings(TextScan scan, string acronym, NamePattern pattern)
    {
        var (text, original) = (scan.Text, scan.Placed.Text);
        for (var at = original.IndexOf(acronym, StringComparison.Ordinal); at >= 0; at = original.IndexOf(acronym, at + acronym.Length, StringComparison.Ordinal))
        {
            var first = text.LetterAt(at);
            var last = first + acronym.Length - 1;
            if (first >= 0 && last < text.Count && text.StartOf(last) == at + acronym.Length - 1 && !text.IsGlued(first) && !text.IsInsideWord(last + 1))
                yield return new NameSighting(pattern, first, last);
        }
    }

    private void Take(TextScan scan, StatedDefinition stated)
    {
        var known = _rules.Find(stated.Acronym.ToLowerInvariant()) is { IsAcronym: true } pattern ? pattern.Topic : Elsewhere;
        var words = scan.Placed.Text.AsSpan(stated.Start, stated.Length);
        var meaning = TopicOf(scan, stated, words, known);
        if (meaning != Elsewhere || IsInitialism(stated.Acronym, words))
            _meanings.TryAdd(stated.Acronym, meaning);
    }

    private int TopicOf(TextScan scan, StatedDefinition stated, ReadOnlySpan<char> words, int known)
    {
        var whole = _rules.Find(Spelling.Squeeze(words.ToString()))?.Topic ?? Elsewhere;
        if (whole != Elsewhere)
            return whole;
        foreach (var name in scan.Names)
        {
            var (start, end) = (scan.Text.StartOf(name.First), scan.Text.EndOf(name.Last));
            if (end <= stated.Start || start >= stated.End)
                continue;
            if (name.Pattern.Topic == known || (start == stated.Start && end == stated.End))
                return name.Pattern.Topic;
        }

        return Elsewhere;
    }

    // Each letter begins a word, or all are of one word: nothing less takes a known acronym away from its topic.
    private static bool IsInitialism(string acronym, ReadOnlySpan<char> words)
    {
        var next = 0;
        var count = 0;
        for (var i = 0; i < words.Length; i++)
        {
            if (!char.IsLetterOrDigit(words[i]) || (i > 0 && char.IsLetterOrDigit(words[i - 1])))
                continue;
            count++;
            if (next < acronym.Length && char.ToUpperInvariant(words[i]) == acronym[next])
                next++;
        }

        return next == acronym.Length || count == 1;
    }
}
