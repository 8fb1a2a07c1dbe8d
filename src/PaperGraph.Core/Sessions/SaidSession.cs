using PaperGraph.Core.Editing;
using PaperGraph.Core.Graph;

namespace PaperGraph.Core.Sessions;

/// <summary>What a person says of a session in one change: only the fields that are given, over all that was said of it before.</summary>
public sealed record SaidSession
{
    /// <summary>The session.</summary>
    public required Id<Session> Session { get; init; }

    /// <summary>Whether there is a session because of this.</summary>
    public bool IsNew { get; init; }

    /// <summary>What it is called.</summary>
    public Optional<string> Title { get; init; }

    /// <summary>The day.</summary>
    public Optional<DateOnly> Date { get; init; }

    /// <summary>The moment at which it begins.</summary>
    public Optional<DateTimeOffset?> StartsAt { get; init; }

    /// <summary>How far it has come.</summary>
    public Optional<SessionStatus> Status { get; init; }

    /// <summary>What is discussed, in its order.</summary>
    public Optional<IReadOnlyList<SaidSessionPaper>> Papers { get; init; }

    /// <summary>The names of those who were there.</summary>
    public Optional<IReadOnlyList<string>> Attended { get; init; }

    /// <summary>What was noted of it.</summary>
    public Optional<string> Notes { get; init; }
}
