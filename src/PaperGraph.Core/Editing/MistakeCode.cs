namespace PaperGraph.Core.Editing;

/// <summary>What sort of mistake it is.</summary>
public enum MistakeCode
{
    /// <summary>What is meant is not there.</summary>
    NotFound,

    /// <summary>What is given cannot be.</summary>
    Invalid,

    /// <summary>It does not go with what is there.</summary>
    Conflict,

    /// <summary>Something would come before itself.</summary>
    Cycle,

    /// <summary>It is there already.</summary>
    Duplicate,
}
