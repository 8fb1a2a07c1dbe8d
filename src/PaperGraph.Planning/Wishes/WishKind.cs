namespace PaperGraph.Planning.Wishes;

/// <summary>What a group can give up.</summary>
internal enum WishKind
{
    /// <summary>A session on each of the dates, and none besides.</summary>
    Sessions,

    /// <summary>No more papers in a session than so many.</summary>
    PapersPerSession,

    /// <summary>No more minutes in a session than so many.</summary>
    MinutesPerSession,

    /// <summary>Only what belongs to the topics asked for.</summary>
    Topics,

    /// <summary>What was discussed is not read again.</summary>
    ContinueFromHistory,

    /// <summary>A paper has to be read.</summary>
    MustRead,

    /// <summary>A paper must not be read.</summary>
    MustNotRead,

    /// <summary>Somebody is away on a day.</summary>
    Away,

    /// <summary>Somebody presents only so often.</summary>
    MaxSessions,
}
