namespace PaperGraph.Core.Changes;

/// <summary>What sort of thing changed.</summary>
public enum ChangeKind
{
    /// <summary>A file was read.</summary>
    Import,

    /// <summary>A paper was added, corrected or removed.</summary>
    Paper,

    /// <summary>An annotation was written, edited or removed.</summary>
    Annotation,

    /// <summary>A tag was put on a paper or taken off it.</summary>
    Tag,

    /// <summary>A topic was defined or removed, or topics were recognised anew.</summary>
    Topic,

    /// <summary>Somebody said that a paper touches a topic, or does not.</summary>
    Verdict,

    /// <summary>What is said between two papers.</summary>
    Link,

    /// <summary>Papers were made one, or taken apart.</summary>
    Merge,

    /// <summary>A session was planned, changed, held or cancelled.</summary>
    Session,

    /// <summary>Another change was taken back.</summary>
    Undo,
}
