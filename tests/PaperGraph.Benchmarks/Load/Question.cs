namespace PaperGraph.Benchmarks.Load;

/// <summary>Something that clients ask.</summary>
/// <param name="Kind">What sort of question it is.</param>
/// <param name="Body">The request of GraphQL, as JSON in UTF-8.</param>
/// <param name="Answer">The type that the response's data has.</param>
internal sealed record Question(QuestionKind Kind, byte[] Body, Type Answer);

/// <summary>A sort of question.</summary>
/// <param name="Name">For a person.</param>
/// <param name="Weight">How many of a hundred questions are of it.</param>
internal sealed record QuestionKind(string Name, int Weight);
