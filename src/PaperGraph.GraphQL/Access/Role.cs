namespace PaperGraph.GraphQL.Access;

/// <summary>What somebody may do. Each role may do what those before it may.</summary>
public enum Role
{
    /// <summary>Reads the group's calendar, and nothing else.</summary>
    Calendar = 1,

    /// <summary>Reads.</summary>
    Reader,

    /// <summary>Writes: adds and corrects papers, annotates, and takes back what they wrote themselves.</summary>
    Member,

    /// <summary>Removes papers, makes them one, sends dumps as texts, and removes and takes back what others wrote.</summary>
    Curator,
}
