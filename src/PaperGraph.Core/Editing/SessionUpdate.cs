using PaperGraph.Core.Sessions;

namespace PaperGraph.Core.Editing;

/// <summary>What a person says of a session; what is not given stays, and null empties a field.</summary>
public sealed record SessionUpdate
{
    /// <summary>What it is called; emptied, it is called by its papers, or by its day where it has none.</summary>
    public Optional<string> Title { get; init; }

    /// <summary>The day, which cannot be emptied.</summary>
    public Optional<DateOnly?> Date { get; init; }

    /// <summary>The moment at which it begins.</summary>
    public Optional<DateTimeOffset?> StartsAt { get; init; }

    /// <summary>All that is discussed, in its order.</summary>
    public Optional<IReadOnlyList<SaidSessionPaper>> Papers { get; init; }

    /// <summary>What is noted of it.</summary>
    public Optional<string> Notes { get; init; }
}
