using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Options;
using PaperGraph.Core.Copies;
using PaperGraph.Storage.Embedded.Database;

namespace PaperGraph.Storage.Embedded.Copies;

/// <summary>The record in the database file as it stood when it was opened, also while another process writes to it.</summary>
internal sealed class EmbeddedCopySource(IOptions<EmbeddedStoreOptions> options) : ICopySource
{
    private readonly string _path = Path.Combine(Path.GetFullPath(options.Value.Path), EmbeddedStoreOptions.FileName);
    private DatabaseConnection? _connection;
    private RecordReader? _record;

    public Task<RecordSize> OpenAsync(CancellationToken cancellationToken) => Task.Run(
        () => Try(() =>
        {
            _connection = DatabaseFile.OpenToRead(_path);
            _record = new RecordReader(_connection);
            return _record.Size;
        }),
        cancellationToken);

    public async IAsyncEnumerable<RecordPart> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var record = _record ?? throw new InvalidOperationException($"The record is read before {nameof(OpenAsync)}.");
        using var parts = record.Read().GetEnumerator();
        while (await Task.Run(() => Try(parts.MoveNext), cancellationToken))
            yield return parts.Current;
    }

    public ValueTask DisposeAsync()
    {
        _connection?.Dispose();
        return ValueTask.CompletedTask;
    }

    private TResult Try<TResult>(Func<TResult> read)
    {
        try
        {
            return read();
        }
        catch (SqliteException failure)
        {
            throw StoreFailure.Of(failure, _path);
        }
    }
}
