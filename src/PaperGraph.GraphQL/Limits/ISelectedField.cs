namespace PaperGraph.GraphQL.Limits;

/// <summary>A field as a query selects it, as far as limits look at it.</summary>
public interface ISelectedField : ISelected
{
    /// <summary>The field's name in the schema.</summary>
    string Name { get; }

    /// <summary>Whether the query gives it another name.</summary>
    bool IsRenamed { get; }

    /// <summary>Whether its value is a list.</summary>
    bool IsList { get; }

    /// <summary>Whether its value has fields of its own.</summary>
    bool IsComposite { get; }

    /// <summary>Whether the query can say how many it wants.</summary>
    bool HasPageSize { get; }

    /// <summary>How many the query wants, by <c>first</c> or <c>last</c> or the default of the schema; null where nothing says.</summary>
    int? PageSize { get; }

    /// <summary>Whether it describes the schema rather than the graph.</summary>
    bool IsIntrospection { get; }
}
