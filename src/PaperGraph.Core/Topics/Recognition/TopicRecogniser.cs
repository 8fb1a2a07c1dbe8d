using PaperGraph.Core.Imports.Readings;

namespace PaperGraph.Core.Topics.Recognition;

/// <summary>Finds the words of texts that name topics, and weighs how surely they mean them.</summary>
/// <remarks>
/// One pass over each text with an automaton of all names and cues (Aho and Corasick 1975), ignoring case, hyphens and blanks; among
/// overlapping names the leftmost longest one counts. Time is linear in the length of the texts. Safe for use by many threads at once.
/// </remarks>
public sealed class TopicRecogniser
{
    /// <summary>Raised whenever the same vocabulary and text give something else than before; a part of <see cref="Vocabulary.Fingerprint" />.</summary>
    internal const int RulesVersion = 1;

    private readonly RecognitionRules _rules;

    /// <summary>Gets ready for a vocabulary; costs some 100 ms for 500 topics, so make one and keep it.</summary>
    public TopicRecogniser(Vocabulary vocabulary)
    {
        ArgumentNullException.ThrowIfNull(vocabulary);
        _rules = RecognitionRules.Of(vocabulary);
    }

    /// <summary>The mentions of topics in each of the texts, by offset; in one text no two overlap.</summary>
    /// <param name="texts">All texts of one entry, since one may hold the company that the name in another one needs.</param>
    /// <returns>One list for each text, in the same order; offsets and lengths are UTF-16 units of that very text.</returns>
    public IReadOnlyList<IReadOnlyList<TopicMention>> Recognise(IReadOnlyList<PlacedText> texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        TextScan[] scans = [.. texts.Select(text => TextScan.Of(text, _rules))];
        var definitions = LocalDefinitions.Of(scans, _rules);
        var reader = new ClaimReader(_rules, definitions);
        IReadOnlyList<Claim>[] claims = [.. scans.Select(reader.Read)];
        var weigher = new MentionWeigher(_rules, new CompanyJudge(_rules, new EntryContext(scans, claims)));
        return [.. scans.Select((scan, number) => weigher.Weigh(number, scan, claims[number]))];
    }

    /// <summary>The topic that a tag names as a whole; null where it names none, or only by a name that needs company.</summary>
    /// <param name="tagName">In any case: nobody writes tags in capitals.</param>
    public Topic? WholeName(string tagName)
    {
        ArgumentNullException.ThrowIfNull(tagName);
        var squeezed = Spelling.Squeeze(tagName);
        var pattern = Named(squeezed) ?? (squeezed.EndsWith('s') ? Named(squeezed[..^1]) : null);
        return pattern is { NeedsCompany: false } ? _rules.Topics[pattern.Topic].Topic : null;
    }

    private NamePattern? Named(string squeezed) => _rules.Find(squeezed) is { Topic: >= 0 } pattern ? pattern : null;
}
