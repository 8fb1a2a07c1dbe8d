namespace PaperGraph.Core.Imports;

/// <summary>Accounts for every line of a file: each is counted in exactly one of the first four.</summary>
/// <param name="Entry">Lines of an entry: its place, its text, its tags.</param>
/// <param name="Structural">Lines that only order others: months, headings.</param>
/// <param name="Blank">Empty lines.</param>
/// <param name="Problem">Lines that nobody understands.</param>
/// <param name="Entries">How many entries the lines make.</param>
public sealed record LineCounts(int Entry, int Structural, int Blank, int Problem, int Entries)
{
    /// <summary>Nothing read.</summary>
    public static LineCounts None { get; } = new(0, 0, 0, 0, 0);

    /// <summary>All lines of the file.</summary>
    public int Total => Entry + Structural + Blank + Problem;
}
