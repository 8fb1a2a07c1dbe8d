namespace PaperGraph.Core.Topics.Recognition;

/// <summary>Decides whether letters that spell a name are words of the text, or a part of other words.</summary>
internal readonly struct WordBoundaries(SqueezedText text, KnownWords words)
{
    // "his" and "ended" beside a name of two or three letters prove nothing.
    public const int LeastLettersOfGluedName = 4;

    // in|attention, re|gression: so short a rest before a name is a prefix.
    private const int LeastLettersBefore = 3;

    /// <summary>Whether the name stands there as words of its own; <paramref name="last" /> is moved over a plural.</summary>
    public bool Bound(NamePattern pattern, int first, ref int last)
    {
        var beginsInside = text.IsInsideWord(first);
        if (beginsInside && pattern.Length < LeastLettersOfGluedName)
            return false;
        return FindEnd(pattern, ref last) && HasOwnGaps(pattern, first, last) && (!beginsInside || CanCutBefore(first))
            && !CutsWord(first, last);
    }

    private bool FindEnd(NamePattern pattern, ref int last)
    {
        var next = last + 1;
        if (!text.IsInsideWord(next))
            return true;
        if (text.Letters[next] == 's' && !text.IsInsideWord(next + 1))
        {
            last = next;
            return true;
        }

        if (pattern.Length < LeastLettersOfGluedName)
            return false;
        if (CanCutAfter(next))
            return true;
        if (text.Letters[next] != 's' || !CanCutAfter(next + 1))
            return false;
        last = next;
        return true;
    }

    private bool CanCutBefore(int first)
    {
        var start = first;
        while (text.IsInsideWord(start) && first - start <= KnownWords.MostLetters)
            start--;
        return first - start >= LeastLettersBefore ? words.CanCut(text.Letters[start..first]) : IsAfterAcronym(first);
    }

    // RLbaselines: a small letter after capitals begins a word of its own.
    private bool IsAfterAcronym(int first) =>
        first > 1 && !text.Has(first, LetterTraits.Upper)
        && text.Has(first - 1, LetterTraits.Upper) && text.Has(first - 2, LetterTraits.Upper) && text.IsGlued(first - 1);

    private bool CanCutAfter(int next)
    {
        var end = next;
        while (text.IsInsideWord(end) && end - next <= KnownWords.MostLetters)
            end++;
        return words.CanCut(text.Letters[next..end]);
    }

    // "word network" holds the letters of WordNet, yet network is a word.
    private bool CutsWord(int first, int last)
    {
        var isCutAfter = text.IsInsideWord(last + 1);
        if (!isCutAfter && !text.IsInsideWord(first))
            return false;
        var start = isCutAfter ? last : first;
        var end = start + 1;
        while (text.IsInsideWord(start) && end - start <= KnownWords.MostLetters)
            start--;
        while (text.IsInsideWord(end) && end - start <= KnownWords.MostLetters)
            end++;
        return words.Contains(text.Letters[start..end]);
    }

    // "back propagation" is backpropagation, "core set" is no coreset: short parts are words of their own.
    private bool HasOwnGaps(NamePattern pattern, int first, int last)
    {
        const int LeastLettersOfPart = 4;
        var partStart = first;
        var isForeign = false;
        for (var i = first + 1; i <= last; i++)
        {
            if (!text.Has(i, LetterTraits.AfterGap))
                continue;
            var isBlankOfItsOwn = !text.Has(i, LetterTraits.AfterBlank) || pattern.HasJoint(i - first);
            if ((isForeign || !isBlankOfItsOwn) && i - partStart < LeastLettersOfPart)
                return false;
            isForeign = !isBlankOfItsOwn;
            partStart = i;
        }

        return !isForeign || last + 1 - partStart >= LeastLettersOfPart;
    }
}
