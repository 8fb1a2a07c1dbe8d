using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using PaperGraph.Core.Copies;
using PaperGraph.Storage.Embedded.Copies;
using PaperGraph.Storage.Specs;
using PaperGraph.Storage.Specs.Copies;

namespace PaperGraph.Storage.Embedded.Tests.Database;

/// <summary>A library that is not what it was when it was closed: SQLite's log was cut, or an older file put in its place.</summary>
public sealed class AnsweredChangesTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly TemporaryFolder _killed = new();

    public void Dispose()
    {
        _folder.Dispose();
        _killed.Dispose();
    }

    [Fact]
    public async Task Changes_that_are_lost_with_a_log_are_told_once_and_the_rest_is_answered()
    {
        await ImportAsync(_folder, "a.txt");
        await using (var store = await _folder.OpenStoreAsync())
        {
            await new StoreFiller(store).ImportAsync("b.txt", [Some.Entry("of b.txt")]);
            await new StoreFiller(store).ImportAsync("c.txt", [Some.Entry("of c.txt")]);
            File.Copy(_folder.Database, _killed.Database);
        }

        File.Copy($"{_folder.Database}.lock", $"{_killed.Database}.lock");

        var (warnings, papers) = await OpenAsync(_killed);

        Assert.Contains("the last 2 are not in", Assert.Single(warnings), StringComparison.Ordinal);
        Assert.Equal(1, papers);
        Assert.Empty((await OpenAsync(_killed)).Warnings);
    }

    [Fact]
    public async Task What_is_all_there_is_told_of_by_nobody()
    {
        await ImportAsync(_folder, "a.txt");
        await ImportAsync(_folder, "b.txt");

        var (warnings, papers) = await OpenAsync(_folder);

        Assert.Empty(warnings);
        Assert.Equal(2, papers);
    }

    [Fact]
    public async Task A_library_that_is_made_anew_where_another_was_has_lost_nothing()
    {
        await ImportAsync(_folder, "a.txt");
        File.Delete(_folder.Database);

        var (warnings, papers) = await OpenAsync(_folder);

        Assert.Empty(warnings);
        Assert.Equal(0, papers);
    }

    [Fact]
    public async Task A_copy_that_stands_where_a_longer_library_was_has_lost_nothing()
    {
        await ImportAsync(_killed, "a.txt");
        await ImportAsync(_killed, "b.txt");
        File.Delete(_killed.Database);
        await ImportAsync(_folder, "a.txt");

        await using (var source = new EmbeddedCopySource(OptionsOf(_folder)))
        await using (var target = new EmbeddedCopyTarget(OptionsOf(_killed), NullLogger<EmbeddedPaperStore>.Instance))
            await new GraphCopy(source, target).RunAsync(new ToldProgress(), CancellationToken.None);
        var (warnings, papers) = await OpenAsync(_killed);

        Assert.Empty(warnings);
        Assert.Equal(1, papers);
    }

    private static IOptions<EmbeddedStoreOptions> OptionsOf(TemporaryFolder folder) => Options.Create(new EmbeddedStoreOptions { Path = folder.Path });

    private static async Task ImportAsync(TemporaryFolder folder, string file)
    {
        await using var store = await folder.OpenStoreAsync();
        await new StoreFiller(store).ImportAsync(file, [Some.Entry($"of {file}")]);
    }

    private static async Task<(IReadOnlyList<string> Warnings, int Papers)> OpenAsync(TemporaryFolder folder)
    {
        var heard = new Warnings();
        await using var store = new EmbeddedPaperStore(OptionsOf(folder), heard);
        await store.OpenAsync(CancellationToken.None);
        return (heard.All, (await store.CountAsync(CancellationToken.None)).Papers);
    }

    private sealed class Warnings : ILogger<EmbeddedPaperStore>
    {
        public List<string> All { get; } = [];

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Warning;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            if (IsEnabled(logLevel))
                All.Add(formatter(state, exception));
        }
    }
}
