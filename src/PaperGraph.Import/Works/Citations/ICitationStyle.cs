namespace PaperGraph.Import.Works.Citations;

/// <summary>One way in which works are cited.</summary>
internal interface ICitationStyle
{
    /// <summary>The citation; null where the text is none of this style.</summary>
    /// <param name="text">A paragraph, or several with line breaks between them.</param>
    Citation? Read(string text);
}
