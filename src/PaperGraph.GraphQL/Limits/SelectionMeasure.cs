namespace PaperGraph.GraphQL.Limits;

/// <summary>What a few selections come to, wherever they stand.</summary>
/// <param name="Objects">How many objects they may give for each object that they are asked of.</param>
/// <param name="Depth">How many fields stand within each other.</param>
/// <param name="Aliases">How many fields are renamed.</param>
/// <param name="TypeLists">How many lists that describe types stand within each other.</param>
internal readonly record struct SelectionMeasure(long Objects, int Depth, long Aliases, int TypeLists)
{
    public static SelectionMeasure operator +(SelectionMeasure one, SelectionMeasure other) => new(
        Counting.Add(one.Objects, other.Objects),
        Math.Max(one.Depth, other.Depth),
        Counting.Add(one.Aliases, other.Aliases),
        Math.Max(one.TypeLists, other.TypeLists));
}
