using PaperGraph.Storage.Embedded.Graph;

namespace PaperGraph.Storage.Embedded.Paging;

/// <summary>One condition of a selection.</summary>
/// <param name="Holds">Whether a node, by number, meets it.</param>
/// <param name="Postings">Lists that hold every node that meets it, if there are such lists.</param>
internal sealed record Condition(Func<int, bool> Holds, IReadOnlyList<NumberList>? Postings = null)
{
    /// <summary>What nothing meets.</summary>
    public static Condition Never { get; } = new(_ => false, []);

    /// <summary>At most so many nodes meet it.</summary>
    public long AtMost => Postings?.Sum(list => (long)list.Count) ?? long.MaxValue;
}
