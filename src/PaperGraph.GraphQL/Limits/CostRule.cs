using PaperGraph.GraphQL.Errors;

namespace PaperGraph.GraphQL.Limits;

/// <summary>Estimates how many objects an operation gives: a page has as many as were asked for, any other list five. What is selected
/// twice counts twice, as in the static analysis of the GraphQL Cost Directives specification.</summary>
internal sealed class CostRule(LimitsOptions limits)
{
    private const int UsualListSize = 5;

    // The rule of graphql-js (MaxIntrospectionDepthRule): real introspection goes through one such list; a chain of them grows without end.
    private const int MaxIntrospectionLists = 2;
    private static readonly string[] IntrospectionLists = ["fields", "inputFields", "interfaces", "possibleTypes"];

    private long _cost;
    private int _selections;
    private int _renamed;

    public void Visit(IEnumerable<ISelected> selections, Place place)
    {
        if (place.Depth > limits.MaxDepth)
            throw new RequestException(ErrorCode.TooDeep, $"The query is more than {limits.MaxDepth} fields deep.");
        foreach (var selection in selections)
        {
            // A fragment counts too: one without fields would never come to an end otherwise.
            if (++_selections > limits.MaxCost)
                throw TooCostly();
            if (selection is ISelectedField field)
                Visit(field, place);
            else
                Visit(selection.Children, place);
        }
    }

    private void Visit(ISelectedField field, Place place)
    {
        if (field.IsRenamed && ++_renamed > limits.MaxAliases)
            throw new RequestException(ErrorCode.TooManyAliases, $"The query renames more than {limits.MaxAliases} fields.");
        if (field.IsComposite)
            VisitComposite(field, place);
    }

    private void VisitComposite(ISelectedField field, Place place)
    {
        var isIntrospectionList = field.IsIntrospection && IntrospectionLists.Contains(field.Name);
        var lists = place.IntrospectionLists + (isIntrospectionList ? 1 : 0);
        if (lists > MaxIntrospectionLists)
            throw new RequestException(ErrorCode.TooDeep, $"The query describes types within types more than {MaxIntrospectionLists} times.");

        var isConnection = field.HasPageSize && !field.IsList;
        var times = place.Times * SizeOf(field, place);
        _cost += isConnection ? place.Times : times;
        if (_cost > limits.MaxCost)
            throw TooCostly();
        Visit(field.Children, new Place(place.Depth + 1, times, isConnection, lists));
    }

    private long SizeOf(ISelectedField field, Place place)
    {
        if (field.HasPageSize)
            return Math.Clamp(field.PageSize ?? limits.DefaultPageSize, 0, limits.MaxPageSize);

        // The items of a connection are counted with it.
        var isOne = !field.IsList || place.InConnection || field.IsIntrospection;
        return isOne ? 1 : UsualListSize;
    }

    private RequestException TooCostly() =>
        new(ErrorCode.TooCostly, $"The query may give more than {limits.MaxCost} objects. Ask for smaller pages or fewer fields.");

    /// <summary>Where a selection stands: how deep, how often it is likely to occur, whether its parent is a page.</summary>
    public readonly record struct Place(int Depth, long Times, bool InConnection, int IntrospectionLists);
}
