using PaperGraph.Core.Papers;
using PaperGraph.Storage.Embedded.Database;
using PaperGraph.Storage.Embedded.Graph;

namespace PaperGraph.Storage.Embedded.Papers;

/// <summary>Completes papers by their abstracts, which are too long to be held in memory.</summary>
internal static class PaperRecords
{
    /// <returns>The papers by number; null where one has an abstract and there is no connection to read it from.</returns>
    public static Dictionary<int, Paper>? Find(GraphSnapshot graph, DatabaseConnection? connection, IReadOnlyCollection<int> numbers)
    {
        var papers = new Dictionary<int, Paper>(numbers.Count);
        foreach (var number in numbers)
        {
            var node = graph.Paper(number);
            if (node.SummarisedBy == 0)
                papers[number] = node.Record;
            else if (connection is not null)
                papers[number] = node.Record with { Abstract = ReadingTexts.Abstract(connection, node.SummarisedBy) };
            else
                return null;
        }

        return papers;
    }
}
