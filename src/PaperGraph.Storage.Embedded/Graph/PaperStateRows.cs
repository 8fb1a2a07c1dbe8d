using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using PaperGraph.Core.People;
using PaperGraph.Storage.Embedded.Database;

namespace PaperGraph.Storage.Embedded.Graph;

/// <summary>Reads all rows of <c>paper_state</c> on all processors; nobody writes meanwhile.</summary>
/// <param name="database">Where the rows are.</param>
/// <param name="topics">The vocabulary.</param>
/// <param name="people">The people by number.</param>
internal sealed class PaperStateRows(EmbeddedDatabase database, ChunkedArray<TopicNode?> topics, Person[] people)
{
    private const int RowsAtATime = 512;

    private readonly ConcurrentBag<Reader> _idle = [];

    /// <summary>The rows in the order of their numbers, some at a time; papers are complete.</summary>
    public async IAsyncEnumerable<List<StoredState>> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var (first, last) = database.Read(FirstAndLast);
        var reading = new Queue<Task<List<StoredState>>>();
        try
        {
            for (var begin = first; begin <= last; begin += RowsAtATime)
            {
                var from = begin;
                reading.Enqueue(Task.Run(() => database.Read(connection => Read(connection, from)), cancellationToken));
                if (reading.Count > Environment.ProcessorCount)
                    yield return await reading.Dequeue();
            }

            while (reading.TryDequeue(out var next))
                yield return await next;
        }
        finally
        {
            // Where one failed the database is closed, which must not be under the others.
            Task others = Task.WhenAll(reading);
            await others.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private static (long First, long Last) FirstAndLast(DatabaseConnection connection)
    {
        using var rows = connection.Prepare("SELECT min(number), max(number) FROM paper_state").Rows();
        return rows.Next() && !rows.IsNull(0) ? (rows.Long(0), rows.Long(1)) : (0, -1);
    }

    private List<StoredState> Read(DatabaseConnection connection, long from)
    {
        var states = new List<StoredState>(RowsAtATime);
        var reader = _idle.TryTake(out var idle) ? idle : new Reader(topics, people);
        using var rows = connection.Prepare("SELECT number, paper, state FROM paper_state WHERE number >= ? AND number < ? ORDER BY number")
            .Bind(from).Bind(from + RowsAtATime).Rows();
        while (rows.Next())
        {
            var (number, paper) = (rows.Int(0), rows.Int(1));
            states.Add(new StoredState(number, paper, rows.IsNull(2) ? null : reader.Read(number, paper, rows.List(2))));
        }

        _idle.Add(reader);
        return states;
    }

    /// <summary>What one reads with; lists that are alike are found again, and arrays shared, beyond one range of rows.</summary>
    private sealed class Reader
    {
        private const int KeptLists = 1 << 14;
        private const int TermsInBlock = 1 << 14;

        private readonly NumberSets _sets = new(KeptLists);
        private readonly ChunkedArray<TopicNode?> _topics;
        private readonly PaperStateCodec _codec;

        public Reader(ChunkedArray<TopicNode?> topics, Person[] people) =>
            (_topics, _codec) = (topics, new PaperStateCodec(number => people[number], _sets, new TermPacker(TermsInBlock)));

        public PaperState Read(int row, int paper, Unpacker from)
        {
            var state = _codec.Read(row, paper, from);
            return state with { Paper = PaperDerivations.Complete(state, _topics, _sets) };
        }
    }
}

/// <summary>A row of <c>paper_state</c>.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Paper">The paper's number.</param>
/// <param name="State">How the paper is seen; null where it is withdrawn.</param>
internal readonly record struct StoredState(int Number, int Paper, PaperState? State);
