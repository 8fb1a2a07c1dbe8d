namespace PaperGraph.Core.Sessions;

/// <summary>Which sessions are meant; all that is given must hold.</summary>
public sealed record SessionSelection
{
    /// <summary>Every session.</summary>
    public static SessionSelection All { get; } = new();

    /// <summary>On this day or later.</summary>
    public DateOnly? From { get; init; }

    /// <summary>On this day or earlier.</summary>
    public DateOnly? To { get; init; }

    /// <summary>That have come as far as one of these.</summary>
    public IReadOnlyList<SessionStatus>? Status { get; init; }

    /// <summary>Whether a session is meant.</summary>
    public bool Holds(Session session)
    {
        ArgumentNullException.ThrowIfNull(session);
        return !(session.Date < From) && !(session.Date > To) && (Status is null || Status.Contains(session.Status));
    }
}
