namespace PaperGraph.Core.Topics;

/// <summary>Who says that a paper touches a topic.</summary>
public enum TopicVerdict
{
    /// <summary>The recogniser found words for it.</summary>
    Recognised,

    /// <summary>A person said so.</summary>
    Confirmed,

    /// <summary>A person said that it does not.</summary>
    Rejected,
}
