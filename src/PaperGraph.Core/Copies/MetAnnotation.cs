using PaperGraph.Core.Graph;
using PaperGraph.Core.Imports;
using PaperGraph.Core.Papers;

namespace PaperGraph.Core.Copies;

/// <summary>An annotation that a store knows, and the paper that it was first met on and so is about.</summary>
public sealed record MetAnnotation(KnownAnnotation Annotation, Id<Paper> Paper);
