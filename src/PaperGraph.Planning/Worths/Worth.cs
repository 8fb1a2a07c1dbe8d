namespace PaperGraph.Planning.Worths;

/// <summary>What makes one plan better than another: all weights there are.</summary>
/// <remarks>
/// <para>
/// Plans are compared by what they teach, then by how little of what that needs they leave out, then by wishes met, then by fair shares, then by how sessions hang together, then by how new the papers
/// are, and nothing of a later kind makes up for anything of an earlier one. Teaching is what a group meets for, and what it cannot follow it does not learn; but were nothing read without all that comes before it, six evenings would never get from neurons to DQN. A wish met makes one person glad and hurts
/// nobody, so it goes before an even count of sessions; but an uneven one hurts people, and a jump between two sessions only the
/// thread, so shares go before coherence. The year says least about whether a paper is worth the evening.
/// </para>
/// <para>
/// In one number, each kind counts as much as the most of all later kinds together and one more, so that the number says the same.
/// Its unit is one topic of <see cref="AnyTopic" />'s worth.
/// </para>
/// </remarks>
internal static class Worth
{
    /// <summary>Of a topic that was asked for.</summary>
    /// <remarks>Twice what is near it: who asks for attention is not served by any number of evenings around it.</remarks>
    public const int AskedTopic = 4;

    /// <summary>Of a topic that one asked for needs directly, or that lies below one.</summary>
    public const int NearTopic = 2;

    /// <summary>Of a topic that is needed further off; of each where none was asked for.</summary>
    public const int AnyTopic = 1;

    /// <summary>Of a paper published within two years of the newest that may be read.</summary>
    public const int MostRecency = 4;

    // Steps rather than years: a field's turns take some years, and fewer ties would be broken by chance of a date.
    private static readonly int[] NewestYears = [2, 5, 10];

    /// <summary>Of a paper's year: 4 within 2 years of the newest, 3 within 5, 2 within 10, else 1, which makes a fuller session better than an emptier one.</summary>
    public static int RecencyOf(int? year, int? newest)
    {
        if (year is not { } known || newest is not { } latest)
            return 1;
        var step = Array.FindIndex(NewestYears, years => latest - known <= years);
        return step < 0 ? 1 : MostRecency - step;
    }
}
