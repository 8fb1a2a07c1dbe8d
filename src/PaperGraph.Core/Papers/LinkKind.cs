namespace PaperGraph.Core.Papers;

/// <summary>What somebody stated between two papers; the direction is that of the sentence.</summary>
public enum LinkKind
{
    /// <summary>The first names the second as a source.</summary>
    Cites,

    /// <summary>The first answers the second.</summary>
    RespondsTo,

    /// <summary>The first builds on the second.</summary>
    Extends,

    /// <summary>The first tries the second out.</summary>
    Evaluates,

    /// <summary>The first gives an overview that holds the second.</summary>
    Surveys,

    /// <summary>Both are parts of one series.</summary>
    SameSeries,
}
