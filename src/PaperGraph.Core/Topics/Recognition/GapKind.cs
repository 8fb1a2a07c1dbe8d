namespace PaperGraph.Core.Topics.Recognition;

/// <summary>How far what stands between two letters keeps them apart.</summary>
internal enum GapKind
{
    /// <summary>Nothing stands between them.</summary>
    None,

    /// <summary>A hyphen, an apostrophe, a slash: they may be one word.</summary>
    Joint,

    /// <summary>A blank: they may be one name.</summary>
    Blank,

    /// <summary>They belong to different things.</summary>
    Break,
}
