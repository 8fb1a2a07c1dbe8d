using System.Globalization;

namespace PaperGraph.Core.Topics.Recognition;

/// <summary>Walks once over a text and keeps its letters.</summary>
internal struct TextSqueezer(string text)
{
    private char[] _letters = GC.AllocateUninitializedArray<char>(text.Length);
    private int[] _origins = GC.AllocateUninitializedArray<int>(text.Length);
    private LetterTraits[] _traits = GC.AllocateUninitializedArray<LetterTraits>(text.Length);
    private int _count;
    private int _gapStart = -1;

    public SqueezedText Squeeze()
    {
        Span<char> several = stackalloc char[LetterFolding.MostLetters];
        for (var i = 0; i < text.Length; i++)
        {
            i = AddPlain(i);
            if (i == text.Length)
                break;
            var folded = LetterFolding.Of(text[i]);
            if (folded > LetterFolding.Several)
            {
                if (IsAddress(i))
                    i = SkipAddress(i) - 1;
                else
                    Add(folded, i, IsUpper(text[i]));
            }
            else if (folded == LetterFolding.Several)
            {
                i += AddSeveral(i, several);
            }
            else if (folded == LetterFolding.Gap && _gapStart < 0)
            {
                _gapStart = i;
            }
        }

        return new SqueezedText(text, _count, (_letters, _origins, _traits));
    }

    // Nearly all letters: small ones, glued to small ones. Gives the place of the first other character.
    private int AddPlain(int at)
    {
        if (_gapStart >= 0 || _count == 0 || _count + text.Length - at > _letters.Length)
            return at;
        var before = _traits[_count - 1] & (LetterTraits.Upper | LetterTraits.Digit | LetterTraits.Unspaced);
        if (before != LetterTraits.None || !char.IsAsciiLetterLower(_letters[_count - 1]) || EndsCapitals())
            return at;
        for (; at < text.Length && char.IsAsciiLetterLower(text[at]); at++)
        {
            _letters[_count] = text[at];
            _origins[_count] = at;
            _traits[_count++] = LetterTraits.None;
        }

        return at;
    }

    private static bool IsUpper(char character) => char.IsAscii(character) ? char.IsAsciiLetterUpper(character) : char.IsUpper(character);

    // Han, kana, Hangul in compatibility form (jamo), Thai: words without blanks, or with particles glued to them.
    private static bool IsUnspaced(char letter) =>
        letter is (>= '\u2E80' and <= '\uD7FF') or (>= '\u1100' and <= '\u11FF') or (>= '\u0E00' and <= '\u0E7F')
        || char.IsSurrogate(letter);

    private int AddSeveral(int at, Span<char> several)
    {
        var length = char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]) ? 2 : 1;
        var count = length == 1 && char.IsSurrogate(text[at]) ? 0 : LetterFolding.Expand(text.AsSpan(at, length), several);
        if (count == 0 && _gapStart < 0)
            _gapStart = at;
        var isUpper = length == 2
            ? CharUnicodeInfo.GetUnicodeCategory(text, at) == UnicodeCategory.UppercaseLetter
            : IsUpper(text[at]);
        for (var k = 0; k < count; k++)
            Add(several[k], at, isUpper);
        return length - 1;
    }

    private void Add(char letter, int origin, bool isUpper)
    {
        if (_count == _letters.Length)
            Grow();
        var traits = isUpper ? LetterTraits.Upper : LetterTraits.None;
        if (char.IsAsciiDigit(letter))
            traits |= LetterTraits.Digit;
        else if (letter > '\u0DFF' && IsUnspaced(letter))
            traits |= LetterTraits.Unspaced;
        if (_gapStart >= 0)
            traits |= AfterGap(origin, isUpper);
        else if (_count > 0 && IsEdge(letter, traits))
            traits |= LetterTraits.Edge;
        _gapStart = -1;
        _letters[_count] = letter;
        _origins[_count] = origin;
        _traits[_count++] = traits;
        MarkEndOfCapitals();
    }

    private readonly LetterTraits AfterGap(int origin, bool isUpper)
    {
        var kind = GapReader.KindOf(text, _gapStart, origin, isUpper, out var newLine);
        return LetterTraits.AfterGap
            | (kind >= GapKind.Blank ? LetterTraits.AfterBlank : LetterTraits.None)
            | (kind == GapKind.Break ? LetterTraits.AfterBreak : LetterTraits.None)
            | (newLine ? LetterTraits.AfterLine : LetterTraits.None);
    }

    private readonly bool IsEdge(char letter, LetterTraits traits)
    {
        const LetterTraits Kind = LetterTraits.Digit | LetterTraits.Unspaced;
        var before = _traits[_count - 1];
        if (((before ^ traits) & Kind) != 0 || (traits & LetterTraits.Unspaced) != 0)
            return true;
        var isCamel = (traits & LetterTraits.Upper) != 0 && (before & LetterTraits.Upper) == 0;
        return isCamel || letter < '\u0250' != _letters[_count - 1] < '\u0250';
    }

    private readonly bool EndsCapitals() => _count > 1 && (_traits[_count - 2] & LetterTraits.Upper) != 0;

    // CNNModel is CNN and Model; two small letters are asked for, since CNNs is but a plural.
    private readonly void MarkEndOfCapitals()
    {
        if (_count < 4 || !Glued(_count - 1, isUpper: false) || !Glued(_count - 2, isUpper: false))
            return;
        if (Glued(_count - 3, isUpper: true) && (_traits[_count - 4] & LetterTraits.Upper) != 0)
            _traits[_count - 3] |= LetterTraits.Edge;
    }

    private readonly bool Glued(int letter, bool isUpper) =>
        (_traits[letter] & (LetterTraits.AfterGap | LetterTraits.Digit | LetterTraits.Unspaced)) == 0
        && (_traits[letter] & LetterTraits.Upper) != 0 == isUpper;

    // An address names a place and states nothing.
    private readonly bool IsAddress(int at)
    {
        if (text[at] is not ('h' or 'w' or 'H' or 'W') || (_gapStart < 0 && _count > 0))
            return false;
        var rest = text.AsSpan(at);
        return rest.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
            || rest.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
            || rest.StartsWith("www.", StringComparison.OrdinalIgnoreCase);
    }

    private int SkipAddress(int at)
    {
        if (_gapStart < 0)
            _gapStart = at;
        while (at < text.Length && text[at] is > ' ' and < '\u007F' and not ('"' or '<' or '>'))
            at++;
        return at;
    }

    private void Grow()
    {
        var size = Math.Max(16, _letters.Length * 2);
        Array.Resize(ref _letters, size);
        Array.Resize(ref _origins, size);
        Array.Resize(ref _traits, size);
    }
}
