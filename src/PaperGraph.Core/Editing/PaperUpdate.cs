using PaperGraph.Core.Papers;

namespace PaperGraph.Core.Editing;

/// <summary>What a person says a paper is; what is not given stays, and null empties a field.</summary>
public sealed record PaperUpdate
{
    /// <summary>The title, which cannot be emptied.</summary>
    public Optional<string> Title { get; init; }

    /// <summary>In the order of the work.</summary>
    public Optional<IReadOnlyList<string>> Authors { get; init; }

    /// <summary>The year it was published.</summary>
    public Optional<int?> Year { get; init; }

    /// <summary>The journal, conference or series.</summary>
    public Optional<string> Venue { get; init; }

    /// <summary>What sort of work it is.</summary>
    public Optional<PaperKind?> Kind { get; init; }

    /// <summary>In any form in which people write DOIs.</summary>
    public Optional<string> Doi { get; init; }

    /// <summary>In any form in which people write arXiv ids.</summary>
    public Optional<string> ArxivId { get; init; }

    /// <summary>How long it takes to read, in minutes.</summary>
    public Optional<int?> ReadingMinutes { get; init; }

    /// <summary>The abstract.</summary>
    public Optional<string> Abstract { get; init; }
}
