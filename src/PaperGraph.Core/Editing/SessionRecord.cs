namespace PaperGraph.Core.Editing;

/// <summary>What a person says of a session that was held; what is not given stays, and null empties a field.</summary>
public sealed record SessionRecord
{
    /// <summary>The names of all who were there.</summary>
    public Optional<IReadOnlyList<string>> Attended { get; init; }

    /// <summary>What is noted of it.</summary>
    public Optional<string> Notes { get; init; }
}
