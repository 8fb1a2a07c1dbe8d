namespace PaperGraph.Core.Topics.Recognition;

/// <summary>Tells in which texts another vocabulary may find something else.</summary>
/// <remarks>
/// A text is recognised by the spellings of names and cues that stand in it, and by the words of all names, which tell words that lost their blank from parts of
/// others. Where none of those that came, went or changed stands in any text of an entry, nothing is found in it that was not found before. Whatever a topic
/// that changed might do, to which names are its kin, to names that overlap its own and to what else its entry is sure of, it does where one of its names stands.
/// Gaps count for nothing here, so that rather too much is looked at again than too little.
/// </remarks>
public sealed class VocabularyDifference
{
    private readonly NameAutomaton? _spellings;

    private VocabularyDifference(IReadOnlyCollection<string> spellings, bool isNone)
    {
        IsNone = isNone;
        _spellings = spellings.Count == 0 ? null : NameAutomaton.Of([.. spellings.Select(spelling => new NamePattern(spelling))]);
    }

    /// <summary>Whether both find the same everywhere.</summary>
    public bool IsNone { get; }

    /// <summary>What lies between two vocabularies.</summary>
    public static VocabularyDifference Between(Vocabulary before, Vocabulary after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var (old, now) = (ByKey(before), ByKey(after));
        var spellings = new HashSet<string>(StringComparer.Ordinal);
        foreach (var key in old.Keys.Union(now.Keys))
        {
            var (was, becomes) = (old.GetValueOrDefault(key), now.GetValueOrDefault(key));
            if (was is not null && becomes is not null && AreRecognisedAlike(was, becomes))
                continue;
            AddNames(was, spellings);
            AddNames(becomes, spellings);
            spellings.UnionWith(FormsOf(SymmetricDifference(CuesOf(was), CuesOf(becomes))));
        }

        spellings.UnionWith(SymmetricDifference(KnownWords.WordsOf(before.Definitions), KnownWords.WordsOf(after.Definitions)));
        spellings.Remove(string.Empty);
        return new VocabularyDifference(spellings, isNone: spellings.Count == 0);
    }

    /// <summary>Whether something else may be found in an entry with this among its texts and tags.</summary>
    public bool MayShowIn(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        // An address counts for nothing, and yet what is explained in brackets behind it may reach into it.
        return _spellings is not null && (IsSpelledIn(SqueezedText.Of(text).Letters) || IsSpelledIn(AllLettersOf(text)));
    }

    private bool IsSpelledIn(ReadOnlySpan<char> letters)
    {
        var state = NameAutomaton.Root;
        foreach (var letter in letters)
        {
            state = _spellings!.Move(state, letter); // Asked only where there are some.
            if (_spellings.FirstOutput(state) != NameAutomaton.Root)
                return true;
        }

        return false;
    }

    private static ReadOnlySpan<char> AllLettersOf(string text)
    {
        var letters = new List<char>(text.Length);
        Span<char> several = stackalloc char[LetterFolding.MostLetters];
        for (var at = 0; at < text.Length; at++)
        {
            var folded = LetterFolding.Of(text[at]);
            if (folded > LetterFolding.Several)
            {
                letters.Add(folded);
            }
            else if (folded == LetterFolding.Several)
            {
                var length = at + 1 < text.Length && char.IsSurrogatePair(text[at], text[at + 1]) ? 2 : 1;
                letters.AddRange(several[..LetterFolding.Expand(text.AsSpan(at, length), several)]);
                at += length - 1;
            }
        }

        return letters.ToArray();
    }

    private static Dictionary<string, TopicDefinition> ByKey(Vocabulary vocabulary) =>
        vocabulary.Definitions.ToDictionary(definition => TopicNames.KeyOf(definition.Name), StringComparer.Ordinal);

    private static bool AreRecognisedAlike(TopicDefinition one, TopicDefinition other) =>
        one.AllNames.SequenceEqual(other.AllNames, StringComparer.Ordinal) && one.Doubtful.SequenceEqual(other.Doubtful, StringComparer.Ordinal)
        && one.Broader.SequenceEqual(other.Broader, StringComparer.Ordinal) && one.Prerequisites.SequenceEqual(other.Prerequisites, StringComparer.Ordinal)
        && one.Company.SequenceEqual(other.Company, StringComparer.Ordinal) && one.Strangers.SequenceEqual(other.Strangers, StringComparer.Ordinal);

    private static void AddNames(TopicDefinition? definition, HashSet<string> spellings)
    {
        foreach (var name in definition?.AllNames ?? [])
            spellings.UnionWith(FormsOf([name]));
    }

    private static IEnumerable<string> FormsOf(IEnumerable<string> words) =>
        words.SelectMany(word => Spelling.FormsOf(Spelling.Squeeze(word), Spelling.IsAcronym(word)));

    private static IEnumerable<string> CuesOf(TopicDefinition? definition) => definition is null ? [] : definition.Company.Concat(definition.Strangers);

    private static HashSet<string> SymmetricDifference(IEnumerable<string> one, IEnumerable<string> other)
    {
        var difference = one.ToHashSet(StringComparer.Ordinal);
        difference.SymmetricExceptWith(other);
        return difference;
    }
}
