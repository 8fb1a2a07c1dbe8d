namespace PaperGraph.Core.Imports.Readings;

/// <summary>What a reading does to the paper that it speaks of.</summary>
public enum ReadingRole
{
    /// <summary>Somebody met the work, so there is a paper.</summary>
    Met,

    /// <summary>A person put the work into the library, so there is a paper.</summary>
    Added,

    /// <summary>A person says it of a work that was met or added: it counts before all that was read, and makes no paper by itself.</summary>
    Correction,

    /// <summary>A person took the work out of sight: there is no paper, whoever meets it.</summary>
    Removal,

    /// <summary>Somebody says which paper the work is part of, or that it is one of its own: it says nothing else, and makes no paper.</summary>
    Merged,
}
