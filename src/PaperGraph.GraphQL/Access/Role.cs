namespace PaperGraph.GraphQL.Access;

/// <summary>What somebody may do. Each role may do what those before it may.</summary>
public enum Role
{
    /// <summary>Reads.</summary>
    Reader = 1,

    /// <summary>Writes: papers, annotations, tags, links and verdicts, and takes back what it wrote itself.</summary>
    Member,

    /// <summary>Defines topics, merges, removes, imports, and takes back what others wrote.</summary>
    Curator,
}
