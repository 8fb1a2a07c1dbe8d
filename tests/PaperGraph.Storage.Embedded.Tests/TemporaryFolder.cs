using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using PaperGraph.Core.Storage;
using PaperGraph.Storage.Embedded.Database.Pages;

namespace PaperGraph.Storage.Embedded.Tests;

/// <summary>A folder that is there for one test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("papergraph-").FullName;

    public string Database => System.IO.Path.Combine(Path, EmbeddedStoreOptions.FileName);

    public Task<IPaperStore> OpenStoreAsync() => MakeOpenAsync(Path);

    public static async Task<IPaperStore> MakeOpenAsync(string path)
    {
        var store = MakeStore(path);
        await store.OpenAsync(CancellationToken.None);
        return store;
    }

    public static IPaperStore MakeStore(string path) => new EmbeddedPaperStore(
        Options.Create(new EmbeddedStoreOptions { Path = path }), NullLogger<EmbeddedPaperStore>.Instance);

    /// <summary>Asks or changes the database beside the store, as a connection of its own would.</summary>
    public object? Query(string sql)
    {
        CheckedFileSystem.Register();
        using var connection = new SqliteConnection($"Data Source={Database};Pooling=False;Vfs={CheckedFileSystem.Name}");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar();
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
