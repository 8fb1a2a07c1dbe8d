using PaperGraph.GraphQL.Portable.Plans;

namespace PaperGraph.GraphQL.Portable.Execution;

/// <summary>An object of the response: the parent its plain fields are written from, and the values of all others.</summary>
internal sealed class ResultObject(SelectionPlan selection, object source, ResultPlace place)
{
    public SelectionPlan Selection { get; } = selection;

    public object Source { get; } = source;

    /// <summary>By <see cref="FieldPlan.Slot" />: an object, a value that is written as it stands, an array of them, or null.</summary>
    public object?[] Slots { get; } = selection.Kept.Length == 0 ? [] : new object?[selection.Kept.Length];

    public ResultPlace Place { get; } = place;
}
