using PaperGraph.Core.Annotations;
using PaperGraph.Core.Graph;
using PaperGraph.Core.Papers;
using PaperGraph.Storage.Embedded.Database;
using PaperGraph.Storage.Embedded.Graph;

namespace PaperGraph.Storage.Embedded.Imports;

/// <summary>Finds the numbers of works and annotations, and gives numbers to new ones.</summary>
internal sealed class NodeNumbers(DatabaseConnection connection, GraphSnapshot graph)
{
    private readonly Statement _insertPaper = connection.Prepare("INSERT INTO paper (id) VALUES (?) ON CONFLICT DO NOTHING");

    private readonly Statement _insertAnnotation = connection.Prepare("INSERT INTO annotation (id, paper) VALUES (?, ?) ON CONFLICT DO NOTHING");

    public int OfPaper(Id<Paper> id)
    {
        if (graph.NumberOf(id) is > 0 and var seen)
            return seen;
        var value = id.Node.Value;
        return _insertPaper.Bind(value).Run() > 0
            ? connection.LastInserted()
            : connection.Prepare("SELECT number FROM paper WHERE id = ?").Bind(value).Number();
    }

    /// <summary>The id of a work.</summary>
    public Id<Paper> IdOf(int paper)
    {
        using var rows = connection.Prepare("SELECT id FROM paper WHERE number = ?").Bind(paper).Rows();
        return rows.Next()
            ? Id<Paper>.Of(NodeId.Of(NodeKind.Paper, rows.Id(0)))
            : throw new InvalidOperationException($"No work has the number {paper}.");
    }

    /// <summary>The number of an annotation and of the paper it is about, which is the one it was first met on.</summary>
    public (int Annotation, int Paper) OfAnnotation(Id<Annotation> id, int paper)
    {
        if (graph.NumberOf(id) is > 0 and var seen)
            return (seen, graph.HomeOf(seen));
        var value = id.Node.Value;
        if (_insertAnnotation.Bind(value).Bind(paper).Run() > 0)
            return (connection.LastInserted(), paper);
        using var rows = connection.Prepare("SELECT number, paper FROM annotation WHERE id = ?").Bind(value).Rows();
        return rows.Next() ? (rows.Int(0), rows.Int(1)) : throw new InvalidOperationException($"{id} was neither inserted nor there.");
    }
}
