using PaperGraph.Core.Sessions;

namespace PaperGraph.Core.Editing;

/// <summary>A session that a person plans, as it was typed.</summary>
public sealed record NewSession
{
    /// <summary>What it is called; left out, it is called by its papers, or by its day where it has none.</summary>
    public string? Title { get; init; }

    /// <summary>The day, where the group is.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>The moment at which it begins.</summary>
    public DateTimeOffset? StartsAt { get; init; }

    /// <summary>What is to be discussed, in its order.</summary>
    public IReadOnlyList<SaidSessionPaper> Papers { get; init; } = [];
}
