using PaperGraph.GraphQL.Errors;

namespace PaperGraph.GraphQL.Limits;

/// <summary>Counts what a document selects where its fragments are spread, and what it repeats, before anything is validated that would go through all of it.</summary>
/// <remarks>A fragment is counted once, however often it is spread: so the whole takes no longer than the document is long.</remarks>
internal sealed class SpreadRule(UncheckedDocument document)
{
    private const int MostNames = 3;

    private readonly Dictionary<string, Extent> _fragments = new(StringComparer.Ordinal);
    private readonly List<string> _open = [];

    /// <summary>How many fields stand beside one of the same name.</summary>
    public int Repeats { get; private set; }

    /// <summary>What the operations come to together.</summary>
    /// <exception cref="RequestException">A fragment spreads itself, or what is selected is nested too deep to be read.</exception>
    public long Count()
    {
        var selections = document.Operations.Aggregate(0L, (sum, operation) => Counting.Add(sum, Count(operation, 1).Selections));
        foreach (var fragment in document.Fragments)
            Spread(fragment.Key, 1);
        return selections;
    }

    private Extent Count(IEnumerable<UncheckedSelection> selections, int level) => Count(selections, level, new HashSet<string>(StringComparer.Ordinal));

    private Extent Count(IEnumerable<UncheckedSelection> selections, int level, HashSet<string> beside)
    {
        CheckLevel(level);
        var (count, levels) = (0L, 0);
        foreach (var selection in selections)
        {
            if (selection.ResponseName is { } name && !beside.Add(name))
                Repeats++;
            var within = Within(selection, level + 1, beside);
            (count, levels) = (Counting.Add(count, 1 + within.Selections), Math.Max(levels, within.Levels));
        }

        return new Extent(count, levels + 1);
    }

    private Extent Within(UncheckedSelection selection, int level, HashSet<string> beside)
    {
        if (selection.Spread is { } fragment)
            return Spread(fragment, level);
        return selection.ResponseName is null ? Count(selection.Children, level, beside) : Count(selection.Children, level);
    }

    private Extent Spread(string fragment, int level)
    {
        if (_fragments.TryGetValue(fragment, out var known))
        {
            CheckLevel(level + known.Levels - 1);
            return known;
        }

        if (_open.IndexOf(fragment) is >= 0 and var at)
            throw Cyclic(_open[at..]);
        _open.Add(fragment);
        var extent = Count(document.Fragments[fragment].SelectMany(selections => selections), level);
        _open.RemoveAt(_open.Count - 1);
        return _fragments[fragment] = extent;
    }

    private static void CheckLevel(int level)
    {
        if (level > QueryLimits.MaxNesting)
            throw new RequestException(ErrorCode.TooDeep, $"Selections stand at least {level} deep within each other where fragments are spread; at most {QueryLimits.MaxNesting} are allowed.");
    }

    private static RequestException Cyclic(List<string> circle)
    {
        var more = circle.Count > MostNames ? $" and {circle.Count - MostNames} more" : string.Empty;
        var way = circle.Count == 1 ? string.Empty : $", by way of {string.Join(", ", circle.Skip(1).Take(MostNames - 1))}{more}";
        return new RequestException(ErrorCode.ValidationFailed, $"The fragment “{circle[0]}” spreads itself{way}.");
    }

    private readonly record struct Extent(long Selections, int Levels);
}
