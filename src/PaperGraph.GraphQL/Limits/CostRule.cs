namespace PaperGraph.GraphQL.Limits;

/// <summary>Estimates how many objects an operation gives: a page has as many as were asked for, any other list five. What is selected
/// twice counts twice, as in the static analysis of the GraphQL Cost Directives specification.</summary>
/// <remarks>A fragment is measured once, however often it is spread: so the whole takes no longer than the document is long.</remarks>
internal sealed class CostRule(LimitsOptions limits)
{
    private const int UsualListSize = 5;

    private static readonly string[] TypeLists = ["fields", "inputFields", "interfaces", "possibleTypes"];

    private readonly Dictionary<(object Fragment, bool IsInPage), SelectionMeasure> _fragments = [];

    /// <param name="selections">What is asked.</param>
    /// <param name="isInPage">Whether it is asked of a page, which has counted its items.</param>
    public SelectionMeasure Measure(IEnumerable<ISelected> selections, bool isInPage = false)
    {
        var sum = default(SelectionMeasure);
        foreach (var selection in selections)
            sum += selection is ISelectedField field ? MeasureField(field, isInPage) : MeasureFragment(selection, isInPage);
        return sum;
    }

    private SelectionMeasure MeasureFragment(ISelected fragment, bool isInPage)
    {
        if (fragment is not SelectedFragment { Definition: { } definition })
            return Measure(fragment.Children, isInPage);
        if (!_fragments.TryGetValue((definition, isInPage), out var known))
            _fragments[(definition, isInPage)] = known = Measure(fragment.Children, isInPage);
        return known;
    }

    private SelectionMeasure MeasureField(ISelectedField field, bool isInPage)
    {
        var aliases = field.IsRenamed ? 1 : 0;
        if (!field.IsComposite)
            return new SelectionMeasure(0, 1, aliases, 0);
        var isPage = field.HasPageSize && !field.IsList;
        var size = SizeOf(field, isInPage);
        var within = Measure(field.Children, isPage);
        return new SelectionMeasure(
            Counting.Add(isPage ? 1 : size, Counting.Multiply(size, within.Objects)),
            1 + Math.Max(1, within.Depth),
            Counting.Add(aliases, within.Aliases),
            within.TypeLists + (field.IsIntrospection && TypeLists.Contains(field.Name) ? 1 : 0));
    }

    private long SizeOf(ISelectedField field, bool isInPage)
    {
        if (field.HasPageSize)
            return Math.Clamp(field.PageSize ?? limits.DefaultPageSize, 0, limits.MaxPageSize);

        // The items of a page are counted with it.
        var isOne = !field.IsList || isInPage || field.IsIntrospection;
        return isOne ? 1 : UsualListSize;
    }
}
