using System.Diagnostics.CodeAnalysis;
using PaperGraph.Core.Graph;
using PaperGraph.Core.Text;
using PaperGraph.Core.Topics;

namespace PaperGraph.Core.Papers;

/// <summary>Something a work is known by. Two readings that share a key speak of one work.</summary>
/// <remarks>The text is compared ordinally and is the same in every store; the prefix before the colon tells what sort of key it is.</remarks>
public readonly record struct WorkKey : IComparable<WorkKey>
{
    private const char EndOfKind = ':';

    private static readonly string[] Prefixes = [.. Enum.GetNames<WorkKeyKind>().Select(name => name.ToLowerInvariant())];

    private WorkKey(WorkKeyKind kind, string value)
        : this($"{Prefixes[(int)kind]}{EndOfKind}{NormalForm.OfKey(value)}", kind)
    {
    }

    private WorkKey(string text, WorkKeyKind kind) => (Kind, Text) = (kind, text);

    /// <summary>What sort of key it is.</summary>
    public WorkKeyKind Kind { get; }

    /// <summary>The whole key: <c>doi:10.1101/2020.04.08.20057679</c>.</summary>
    public string Text { get; }

    /// <summary>A DOI, lower case and without a resolver before it.</summary>
    public static WorkKey Doi(string doi) => new(WorkKeyKind.Doi, doi);

    /// <summary>An arXiv id without version.</summary>
    public static WorkKey Arxiv(string arxivId) => new(WorkKeyKind.Arxiv, arxivId);

    /// <summary>An address; see <see cref="NormalForm.OfUrl" />.</summary>
    public static WorkKey Url(Uri url) => new(WorkKeyKind.Url, NormalForm.OfUrl(url));

    /// <summary>A title; see <see cref="NormalForm.OfTitle" />.</summary>
    public static WorkKey Title(string title) => new(WorkKeyKind.Title, NormalForm.OfTitle(title));

    /// <summary>The words by which a work without any of these is found again: those of its first annotation, at that place.</summary>
    public static WorkKey Words(string place, string words) =>
        new(WorkKeyKind.Words, $"{place}|{NormalForm.OfTitle(words)}");

    /// <summary>The position, counted from the oldest, of a work of which only the place is known.</summary>
    public static WorkKey Position(string place, int fromOldest) => new(WorkKeyKind.Position, $"{place}|{fromOldest}");

    /// <summary>The paper that introduced a topic. It names the paper in statements; no work is recognised by it.</summary>
    public static WorkKey Introduces(Id<Topic> topic) => new(WorkKeyKind.Introduces, topic.ToString());

    /// <summary>The paper that a correction of the group's file once found. It names the paper to that correction; no work is recognised by it.</summary>
    /// <param name="find">How the correction finds it.</param>
    public static WorkKey Corrected(string find) => new(WorkKeyKind.Corrected, find);

    /// <summary>A paper by its id: what people say between two papers names them so. Every paper that is seen holds it; no work is recognised by it.</summary>
    public static WorkKey Paper(Id<Paper> id) => new(WorkKeyKind.Paper, id.ToString());

    /// <summary>The paper that a <see cref="Paper" /> key names; null for every other key.</summary>
    public Id<Paper>? FindPaper() => Kind == WorkKeyKind.Paper && Id<Paper>.TryParse(Text[(Prefixes[(int)Kind].Length + 1)..], out var paper) ? paper : null;

    /// <summary>Reads a <see cref="Text" /> that a store kept; false where it is none.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out WorkKey key)
    {
        key = default;
        if (text is null || text.IndexOf(EndOfKind, StringComparison.Ordinal) is not (> 0 and var end))
            return false;
        var kind = Array.FindIndex(Prefixes, prefix => text.AsSpan(0, end).SequenceEqual(prefix));
        if (kind < 0)
            return false;
        key = new WorkKey(text, (WorkKeyKind)kind);
        return true;
    }

    /// <inheritdoc />
    public int CompareTo(WorkKey other) =>
        Kind != other.Kind ? Kind.CompareTo(other.Kind) : string.CompareOrdinal(Text, other.Text);

    /// <inheritdoc />
    public override string ToString() => Text;
}
