namespace PaperGraph.Import.Dumps.HypothesisText;

/// <summary>What the line before was, blank lines aside.</summary>
internal enum Place
{
    /// <summary>Nothing yet.</summary>
    Start,

    /// <summary>A month.</summary>
    Month,

    /// <summary>The host an entry begins with.</summary>
    Host,

    /// <summary>The text of an annotation.</summary>
    Text,

    /// <summary>The heading <c>Tags</c>, or what may be a tag under it.</summary>
    Tags,

    /// <summary>The heading <c>Annotators</c>, which proves that the one before was no text.</summary>
    Annotators,

    /// <summary>The heading <c>URL</c>: the entry ends.</summary>
    Url,
}
