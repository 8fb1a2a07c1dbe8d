using PaperGraph.Core.Annotations;
using PaperGraph.Core.Search;

namespace PaperGraph.Core.Sessions;

/// <summary>An annotation that may be talked about, with the words that it is compared by.</summary>
internal sealed class AgendaItem
{
    // Of the words of the shorter text, so many in a hundred stand in the other where one says what the other does.
    private const int NearPercent = 80;

    private static readonly string[] Doubts =
    [
        "not sure", "unsure", "unclear", "not clear", "confusing", "confused", "confuses", "doubt", "doubts", "doubtful", "not convinced", "unconvincing", "sceptical", "skeptical",
        "do not understand", "don t understand", "does not make sense", "doesn t make sense", "makes no sense", "i wonder", "suspicious", "hard to believe", "contradicts", "questionable",
    ];

    private readonly HashSet<string> _note;
    private readonly HashSet<string> _quote;

    public AgendaItem(Annotation annotation)
    {
        Annotation = annotation;
        (_note, _quote) = (WordsOf(annotation.Note), WordsOf(annotation.Quote));
        IsQuestion = annotation.Note is { } note && Asks(note);
        IsDoubt = !IsQuestion && annotation.Note is { } words && Doubts.Any(doubt => $" {Words.Join(words)} ".Contains($" {doubt} ", StringComparison.Ordinal));
    }

    public Annotation Annotation { get; }

    public bool IsQuestion { get; }

    public bool IsDoubt { get; }

    /// <summary>Whether it marks nearly the passage that another marks.</summary>
    public bool IsAbout(AgendaItem other) => AreNear(_quote, other._quote);

    /// <summary>Whether it says nearly what another says: in the note, where both have one, else in the passage.</summary>
    public bool Repeats(AgendaItem other) => _note.Count > 0 && other._note.Count > 0 ? AreNear(_note, other._note) : IsAbout(other);

    // A question mark within an address or a formula asks nothing.
    private static bool Asks(string note)
    {
        for (var at = note.IndexOf('?', StringComparison.Ordinal); at >= 0; at = note.IndexOf('?', at + 1))
        {
            if (at + 1 == note.Length || !char.IsLetterOrDigit(note[at + 1]))
                return true;
        }

        return note.Contains('？', StringComparison.Ordinal);
    }

    private static HashSet<string> WordsOf(string? text) => [.. Words.Cut(text ?? string.Empty).Select(word => word.Text)];

    private static bool AreNear(HashSet<string> one, HashSet<string> other)
    {
        var (shorter, longer) = one.Count < other.Count ? (one, other) : (other, one);
        return shorter.Count > 0 && shorter.Count(longer.Contains) * 100 >= shorter.Count * NearPercent && shorter.Count * 2 >= longer.Count;
    }
}
