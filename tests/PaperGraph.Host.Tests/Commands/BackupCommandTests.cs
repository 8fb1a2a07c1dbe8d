using PaperGraph.Host.Tests.Seed;

namespace PaperGraph.Host.Tests.Commands;

/// <summary>The command in a process of its own, beside the server that has the library open.</summary>
public sealed class BackupCommandTests(SeedServer server) : IClassFixture<SeedServer>, IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("papergraph-");

    private string Copy => Path.Combine(_folder.FullName, "papergraph.db");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task The_library_of_a_running_server_is_copied_and_the_copy_answers_as_it_does()
    {
        const string counts = "{ server { paperCount annotationCount } }";
        var told = await server.AskAsync(counts);

        var ended = await BackupAsync(Copy);

        Assert.Equal(string.Empty, ended.Error);
        Assert.Equal(0, ended.ExitCode);
        Assert.Equal(
            $"Copied {told["server"]!["paperCount"]} papers and {told["server"]!["annotationCount"]} annotations ({new FileInfo(Copy).Length} bytes) to “{Copy}”.",
            ended.Output.Trim());
        await using var restored = new SeedServer { Library = _folder.FullName, Seeds = _folder.CreateSubdirectory("none").FullName };
        await restored.InitializeAsync();
        Assert.Equal(told.ToJsonString(), (await restored.AskAsync(counts)).ToJsonString());
    }

    [Fact]
    public async Task A_file_that_exists_is_refused_and_left_alone()
    {
        await File.WriteAllTextAsync(Copy, "dear");

        Refuses(await BackupAsync(Copy), $"“{Copy}” exists");

        Assert.Equal("dear", await File.ReadAllTextAsync(Copy));
    }

    [Fact]
    public async Task A_folder_that_is_not_there_is_named()
    {
        var missing = Path.Combine(_folder.FullName, "missing");

        Refuses(await BackupAsync(Path.Combine(missing, "copy.db")), $"“{missing}” is not there");
    }

    [Fact]
    public async Task Without_a_library_it_says_where_it_looked()
    {
        Refuses(await HostProcess.RunAsync("--Storage:Path", _folder.FullName, "backup", $"{Copy}.bak"), $"“{Copy}” is not there");

        Assert.Empty(_folder.EnumerateFileSystemInfos());
    }

    [Fact]
    public async Task Without_a_file_it_says_how_it_is_called() => Refuses(await BackupAsync(), "No FILE was given");

    [Fact]
    public async Task Of_several_files_it_writes_none() => Refuses(await BackupAsync(Copy, "b.db"), $"2 were given (“{Copy}”, “b.db”)");

    [Theory]
    [InlineData("restore")]
    [InlineData("Storage:Path=library")]
    [InlineData("/Storage:Path=library")]
    public async Task What_is_neither_a_command_nor_a_setting_is_named_beside_the_commands(string word)
    {
        var ended = await HostProcess.RunAsync(word);

        Refuses(ended, $"“{word}” is neither a setting");
        Assert.Contains("backup FILE", ended.Error, StringComparison.Ordinal);
    }

    private Task<Ended> BackupAsync(params IEnumerable<string> files) => HostProcess.RunAsync(["backup", .. files, $"--Storage:Path={server.Library}"]);

    private static void Refuses(Ended ended, string reason)
    {
        Assert.Equal((string.Empty, 1), (ended.Output, ended.ExitCode));
        Assert.Contains(reason, Assert.Single(ended.Error.Trim().Split('\n')), StringComparison.Ordinal);
    }
}
