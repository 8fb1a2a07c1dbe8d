namespace PaperGraph.GraphQL.Limits;

/// <summary>A field of a query, fragments spread, as far as limits look at it.</summary>
public interface ISelectedField
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

    /// <summary>Whether it describes the schema rather than the graph.</summary>
    bool IsIntrospection { get; }

    /// <summary>Its fields, once for each object type that its value can be of; read no further than the limits allow.</summary>
    IEnumerable<IReadOnlyList<ISelectedField>> ChildrenByType { get; }
}
