using PaperGraph.Core.Annotations;
using PaperGraph.Core.Graph;
using PaperGraph.Core.Papers;

namespace PaperGraph.Core.Imports;

/// <summary>A work that the store knows, seen or withdrawn, and all it is known by.</summary>
public sealed record KnownWork(Id<Paper> Id, IReadOnlyList<WorkKey> Keys);

/// <summary>An annotation that the store knows, seen or withdrawn, and all it is known by.</summary>
public sealed record KnownAnnotation(Id<Annotation> Id, IReadOnlyList<AnnotationKey> Keys);
