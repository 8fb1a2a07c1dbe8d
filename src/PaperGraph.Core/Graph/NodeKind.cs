namespace PaperGraph.Core.Graph;

/// <summary>What a node of the graph is; the first letter of its id tells.</summary>
public enum NodeKind
{
    /// <summary>A work that somebody annotated.</summary>
    Paper = 'p',

    /// <summary>What somebody wrote or marked on a paper.</summary>
    Annotation = 'a',

    /// <summary>A subject of the field.</summary>
    Topic = 't',

    /// <summary>A word that somebody filed papers under.</summary>
    Tag = 'g',

    /// <summary>An author, an annotator, or somebody at a session.</summary>
    Person = 'h',

    /// <summary>A meeting of the group.</summary>
    Session = 's',

    /// <summary>One reading of one file.</summary>
    Import = 'i',

    /// <summary>One thing that changed.</summary>
    Change = 'c',
}
