using PaperGraph.Core.Graph;
using PaperGraph.Core.Imports;

namespace PaperGraph.Core.Annotations;

/// <summary>Where in an imported file something stands; lines count from 1.</summary>
public sealed record Source(Id<Import> Import, string File, int FirstLine, int LastLine);
