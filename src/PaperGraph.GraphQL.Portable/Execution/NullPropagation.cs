using PaperGraph.GraphQL.Portable.Binding;

namespace PaperGraph.GraphQL.Portable.Execution;

/// <summary>Moves a null that may not stand where it is up to where it may: GraphQL specification, section 6.4.4.</summary>
internal static class NullPropagation
{
    /// <summary>False where the object itself has to be null.</summary>
    public static bool Survives(ResultObject parent)
    {
        foreach (var field in parent.Selection.Kept)
        {
            if (!Settle(ref parent.Slots[field.Slot], field.Shape))
                return false;
        }

        return true;
    }

    private static bool Settle(ref object? value, FieldShape shape)
    {
        if (value is ResultObject parent && !Survives(parent))
            value = null;
        else if (value is object?[] items && shape.Item is { } item && !SettleAll(items, item))
            value = null;
        return value is not null || shape.IsNullable;
    }

    private static bool SettleAll(object?[] items, FieldShape shape)
    {
        for (var at = 0; at < items.Length; at++)
        {
            if (!Settle(ref items[at], shape))
                return false;
        }

        return true;
    }
}
