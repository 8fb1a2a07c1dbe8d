namespace PaperGraph.GraphQL.Tests.Engines;

/// <summary>Something that each engine does its own way.</summary>
/// <param name="What">What it is.</param>
/// <param name="Why">Why it is left so.</param>
/// <param name="Body">A request that shows it.</param>
internal sealed record EngineDifference(string What, string Why, string Body)
{
    /// <summary>A part of the response that GraphQL.NET gives.</summary>
    public required string GraphQLNet { get; init; }

    /// <summary>A part of the response that Hot Chocolate gives.</summary>
    public required string HotChocolate { get; init; }
}
