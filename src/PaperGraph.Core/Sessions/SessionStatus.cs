namespace PaperGraph.Core.Sessions;

/// <summary>How far a session has come.</summary>
public enum SessionStatus
{
    /// <summary>It is to be held.</summary>
    Planned,

    /// <summary>It was held.</summary>
    Held,

    /// <summary>It is not held.</summary>
    Cancelled,
}
