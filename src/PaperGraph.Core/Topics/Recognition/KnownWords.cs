namespace PaperGraph.Core.Topics.Recognition;

/// <summary>Tells whether letters that are glued to a name are words that lost their blank, or a part of another word.</summary>
internal sealed class KnownWords
{
    /// <summary>More letters than this without a blank are no words that lost theirs.</summary>
    public const int MostLetters = 40;

    // Shorter words of the vocabulary (net, map, art) are beginnings and ends of too many others.
    private const int LeastLettersOfVocabulary = 4;

    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _words;

    private KnownWords(HashSet<string> words) => _words = words.GetAlternateLookup<ReadOnlySpan<char>>();

    public static KnownWords With(IEnumerable<TopicDefinition> definitions) => new(WordsOf(definitions));

    /// <summary>The English words and those of the names.</summary>
    public static HashSet<string> WordsOf(IEnumerable<TopicDefinition> definitions)
    {
        var words = new HashSet<string>(EnglishWords.All, StringComparer.Ordinal);
        foreach (var word in definitions.SelectMany(definition => definition.AllNames).Where(name => !Spelling.IsAcronym(name)).SelectMany(Spelling.WordsOf))
        {
            if (word.Length >= LeastLettersOfVocabulary)
                words.Add(word);
        }

        return words;
    }

    public bool Contains(ReadOnlySpan<char> letters) => _words.Contains(letters);

    /// <summary>Whether the letters can be cut into known words without a rest.</summary>
    public bool CanCut(ReadOnlySpan<char> letters)
    {
        if (letters.Length is 0 or > MostLetters)
            return false;
        Span<bool> reachable = stackalloc bool[MostLetters + 1];
        reachable[0] = true;
        for (var end = 2; end <= letters.Length; end++)
        {
            for (var start = 0; start < end && !reachable[end]; start++)
                reachable[end] = reachable[start] && IsWord(letters[start..end]);
        }

        return reachable[letters.Length];
    }

    private bool IsWord(ReadOnlySpan<char> letters) =>
        _words.Contains(letters) || (letters.Length > 4 && letters[^1] == 's' && _words.Contains(letters[..^1]));
}
