using PaperGraph.Core.Graph;

namespace PaperGraph.Storage.Embedded.Paths;

/// <summary>A node by its number.</summary>
internal readonly record struct PathNode(NodeKind Kind, int Number);
