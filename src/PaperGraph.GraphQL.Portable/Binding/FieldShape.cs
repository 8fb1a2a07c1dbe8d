using GraphQL.Types;

namespace PaperGraph.GraphQL.Portable.Binding;

/// <summary>Whether a value may be null, and what its items are where it is a list.</summary>
internal sealed record FieldShape(bool IsNullable, FieldShape? Item)
{
    public static FieldShape Of(IGraphType? type) => type switch
    {
        NonNullGraphType nonNull => Of(nonNull.ResolvedType) with { IsNullable = false },
        ListGraphType list => new FieldShape(true, Of(list.ResolvedType)),
        _ => new FieldShape(true, null),
    };
}
