namespace PaperGraph.Core.Papers;

/// <summary>The sorts of keys a work is known by, strongest first.</summary>
public enum WorkKeyKind
{
    /// <summary>A digital object identifier.</summary>
    Doi,

    /// <summary>An arXiv identifier.</summary>
    Arxiv,

    /// <summary>A normalised address.</summary>
    Url,

    /// <summary>A title that agrees in letters and digits.</summary>
    Title,

    /// <summary>A place and the words that were annotated there.</summary>
    Words,

    /// <summary>A place and a position in it, counted from the oldest.</summary>
    Position,

    /// <summary>What statements call the paper that introduced a topic.</summary>
    Introduces,

    /// <summary>How a correction of the group's file once found the paper.</summary>
    Corrected,

    /// <summary>The paper's own id.</summary>
    Paper,
}
