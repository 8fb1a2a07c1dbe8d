namespace PaperGraph.Core.Topics;

/// <summary>The text in which words are met.</summary>
public enum MentionPlace
{
    /// <summary>The paper's title.</summary>
    Title,

    /// <summary>The paper's abstract.</summary>
    Abstract,

    /// <summary>A passage that was marked.</summary>
    Quote,

    /// <summary>What was said about a passage or the paper.</summary>
    Note,

    /// <summary>A tag's name.</summary>
    Tag,

    /// <summary>The group's own corrections.</summary>
    Curation,
}
