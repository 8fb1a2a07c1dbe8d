using PaperGraph.GraphQL.Portable.Plans;

namespace PaperGraph.GraphQL.Portable.Execution;

/// <summary>Where in the response a value stands; the default is the root.</summary>
/// <param name="Owner">The object it is in.</param>
/// <param name="Field">The field of that object.</param>
/// <param name="Index">Which item, where the field is a list; else -1.</param>
internal readonly record struct ResultPlace(ResultObject? Owner, FieldPlan? Field, int Index = -1)
{
    public IReadOnlyList<object> ToPath()
    {
        var path = new List<object>();
        for (var place = this; place is { Owner: { } owner, Field: { } field }; place = owner.Place)
        {
            if (place.Index >= 0)
                path.Add(place.Index);
            path.Add(field.ResponseName);
        }

        path.Reverse();
        return path;
    }
}
