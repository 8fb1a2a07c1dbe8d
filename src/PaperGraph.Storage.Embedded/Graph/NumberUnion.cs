namespace PaperGraph.Storage.Embedded.Graph;

/// <summary>The numbers of several posting lists, each once.</summary>
internal static class NumberUnion
{
    public static IEnumerable<int> Of(IReadOnlyList<NumberList> lists) => lists switch
    {
        [] => [],
        [var only] => only.All(),
        _ => Several(lists),
    };

    // Numbers are dense, so that one bit each is less than a set of those met.
    private static IEnumerable<int> Several(IReadOnlyList<NumberList> lists)
    {
        var met = new ulong[(lists.Max(list => list.Last) / 64) + 1];
        foreach (var list in lists)
        {
            foreach (var number in list.All())
            {
                var bit = 1UL << (number % 64);
                if ((met[number / 64] & bit) != 0)
                    continue;
                met[number / 64] |= bit;
                yield return number;
            }
        }
    }
}
