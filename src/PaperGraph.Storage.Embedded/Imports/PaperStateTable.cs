using PaperGraph.Core.People;
using PaperGraph.Core.Search;
using PaperGraph.Storage.Embedded.Database;
using PaperGraph.Storage.Embedded.Graph;

namespace PaperGraph.Storage.Embedded.Imports;

/// <summary>Reads and writes the rows of <c>paper_state</c> and, under the same numbers, of <c>paper_text</c>.</summary>
internal sealed class PaperStateTable(DatabaseConnection connection, PaperStateCodec codec)
{
    private static readonly Person Anybody = new(default, string.Empty);

    private readonly Packer _buffer = new();

    /// <summary>The state in a row.</summary>
    public PaperState? Find(int row)
    {
        using var rows = connection.Prepare("SELECT paper, state FROM paper_state WHERE number = ?").Bind(row).Rows();
        return rows.Next() && !rows.IsNull(1) ? codec.Read(row, rows.Int(0), rows.List(1)) : null;
    }

    /// <summary>Writes how a paper will be seen.</summary>
    /// <returns>The state with its row's number.</returns>
    public PaperState Insert(FoldedState folded)
    {
        PaperStateCodec.Write(_buffer, folded.State);
        var row = connection.Prepare("INSERT INTO paper_state (paper, state) VALUES (?, ?)").Bind(folded.State.Number).Bind(_buffer).Insert();
        connection.Prepare("INSERT INTO paper_text (rowid, title, abstract, tags) VALUES (?, ?, ?, ?)").Bind(row)
            .Bind(Words.Join(folded.Paper.Title)).Bind(Words.Join(folded.Paper.Abstract ?? string.Empty)).Bind(Words.Join(folded.Tags))
            .Run();
        return folded.State with { Paper = folded.State.Paper with { State = row } };
    }

    /// <summary>Writes that a paper will not be seen.</summary>
    /// <returns>The row's number.</returns>
    public int InsertWithdrawn(int paper) =>
        connection.Prepare("INSERT INTO paper_state (paper, state) VALUES (?, NULL)").Bind(paper).Insert();

    /// <summary>How many papers and annotations are seen, without what a running or broken import has prepared.</summary>
    public static (int Papers, int Annotations) CountSeen(DatabaseConnection connection)
    {
        var codec = new PaperStateCodec(_ => Anybody);
        var (papers, annotations) = (0, 0);
        using var rows = connection.Prepare("""
            SELECT number, paper, state
            FROM (
                SELECT max(number) AS number, paper, state FROM paper_state
                WHERE number <= coalesce((SELECT min(first) FROM import_range WHERE of_table = 'paper_state'), 0x7fffffff)
                GROUP BY paper
            )
            WHERE state IS NOT NULL
            """).Rows();
        for (; rows.Next(); papers++)
            annotations += codec.Read(rows.Int(0), rows.Int(1), rows.List(2)).Annotations.Length;
        return (papers, annotations);
    }

    /// <summary>Deletes rows that do not hold any more, a bounded transaction at a time.</summary>
    public static void Delete(DatabaseConnection connection, IEnumerable<int> rows)
    {
        const int RowsATime = 5_000;
        foreach (var some in rows.Chunk(RowsATime))
        {
            connection.Transact(transaction =>
            {
                foreach (var row in some)
                {
                    transaction.Prepare("DELETE FROM paper_text WHERE rowid = ?").Bind(row).Run();
                    transaction.Prepare("DELETE FROM paper_state WHERE number = ?").Bind(row).Run();
                }
            });
        }
    }
}
