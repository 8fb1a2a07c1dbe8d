using System.Runtime.CompilerServices;
using PaperGraph.Core.Graph;

namespace PaperGraph.Core.Tests.Graph;

public sealed class NodeIdTests
{
    [Fact]
    public void An_id_is_given_back_from_its_kind_and_value()
    {
        var id = NodeId.For(NodeKind.Paper, "doi:10.1/a");

        Assert.Equal(id, NodeId.Of(id.Kind, id.Value));
        Assert.Throws<ArgumentOutOfRangeException>(() => NodeId.Of(NodeKind.Paper, UInt128.MaxValue));
    }

    [Fact]
    public void An_id_takes_sixteen_bytes() => Assert.Equal(16, Unsafe.SizeOf<NodeId>());
}
