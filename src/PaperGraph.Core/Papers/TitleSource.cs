namespace PaperGraph.Core.Papers;

/// <summary>Where a title comes from, best first.</summary>
public enum TitleSource
{
    /// <summary>A person or a curation file gave it.</summary>
    Curated,

    /// <summary>The dump states it as a title or within a citation.</summary>
    Stated,

    /// <summary>Nothing better than the first words of what was quoted.</summary>
    Quoted,

    /// <summary>Nothing but the place where it was met.</summary>
    Place,
}
