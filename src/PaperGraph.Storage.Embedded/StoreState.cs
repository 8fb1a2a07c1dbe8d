using PaperGraph.Storage.Embedded.Graph;
using PaperGraph.Storage.Embedded.Imports;

namespace PaperGraph.Storage.Embedded;

/// <summary>All that queries see, replaced as one.</summary>
internal sealed record StoreState(GraphSnapshot Graph, ImportLedger Imports)
{
    public static StoreState Empty { get; } = new(new GraphSnapshot(new NodeTables()), ImportLedger.Empty);
}
