namespace PaperGraph.GraphQL.Limits;

/// <summary>A document that nobody has validated yet.</summary>
/// <param name="Operations">What each operation selects.</param>
/// <param name="Fragments">What each fragment selects, by its name, which several might have.</param>
public sealed record UncheckedDocument(
    IReadOnlyList<IEnumerable<UncheckedSelection>> Operations, ILookup<string, IEnumerable<UncheckedSelection>> Fragments);
