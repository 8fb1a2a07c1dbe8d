using PaperGraph.Core.Graph;
using PaperGraph.Core.Topics;

namespace PaperGraph.Core.Tags;

/// <summary>A word that somebody filed papers under.</summary>
/// <param name="Id">The tag's id, made of its name without case.</param>
/// <param name="Name">As first met.</param>
/// <param name="Topic">The topic that the tag names, if it names one.</param>
public sealed record Tag(Id<Tag> Id, string Name, Id<Topic>? Topic);
