namespace PaperGraph.GraphQL.Tests.Limits;

/// <summary>A limit that is a number.</summary>
/// <param name="Code">Of the refusal.</param>
/// <param name="Most">As much as is let through.</param>
/// <param name="AskAsync">Asks a server for so much.</param>
internal sealed record LimitBound(string Code, int Most, Func<LimitedServer, int, Task<Refusal?>> AskAsync)
{
    /// <summary>What sets it; nothing for one that cannot be set.</summary>
    public IReadOnlyList<(string Key, string Value)> Settings { get; init; } = [];

    /// <summary>What as much as is let through may be refused for all the same; nothing, unless it is wrong in another way.</summary>
    public IReadOnlyList<string?> OtherCodes { get; init; } = [null];
}
