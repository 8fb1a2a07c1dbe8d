using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using PaperGraph.GraphQL.Access;

namespace PaperGraph.Host.Tests.Commands;

/// <summary>The command in a process of its own.</summary>
public sealed partial class KeyCommandTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("papergraph-");

    private string KeyFile => Path.Combine(_folder.FullName, "keys.json");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task A_key_is_shown_once_and_only_its_hash_is_kept()
    {
        var ended = await KeyAsync("add", "Ada Lovelace", "--role", "member");

        Assert.Equal((string.Empty, 0), (ended.Error, ended.ExitCode));
        var key = Assert.Single(KeyPattern().Matches(ended.Output)).Value;
        var written = await File.ReadAllTextAsync(KeyFile);
        Assert.DoesNotContain(key, written, StringComparison.Ordinal);
        var kept = JsonNode.Parse(written)!["Auth"]!["Keys"]!["Ada_Lovelace"]!;
        Assert.Equal(("Ada Lovelace", "MEMBER", KeyHash.Of(key)), (kept["Name"]!.GetValue<string>(), kept["Role"]!.GetValue<string>(), kept["Hash"]!.GetValue<string>()));
        Assert.Contains($"Auth__Keys__Ada_Lovelace__Hash={KeyHash.Of(key)}", ended.Output, StringComparison.Ordinal);
        Assert.Contains(KeyFile, ended.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_key_for_the_calendar_is_told_to_belong_into_a_link()
    {
        var ended = await KeyAsync("add", "Zoe's phone", "--role=calendar");

        Assert.Equal((string.Empty, 0), (ended.Error, ended.ExitCode));
        Assert.Contains("It is sent as the end of a link, “/calendar.ics?key=KEY”, and reads nothing but that.", ended.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Bearer", ended.Output, StringComparison.Ordinal);
        Assert.Equal("CALENDAR", JsonNode.Parse(await File.ReadAllTextAsync(KeyFile))!["Auth"]!["Keys"]!["Zoe_s_phone"]!["Role"]!.GetValue<string>());
    }

    [Fact]
    public async Task Nobody_else_reads_the_file()
    {
        await KeyAsync("add", "ada", "--role=READER");

        // Windows keeps a user's own data folder from others by itself.
        if (!OperatingSystem.IsWindows())
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(KeyFile));
    }

    [Fact]
    public async Task A_second_key_stands_beside_the_first_and_one_of_the_same_name_is_refused()
    {
        await KeyAsync("add", "ada", "--role=MEMBER");
        var before = await File.ReadAllTextAsync(KeyFile);

        Refuses(await KeyAsync("add", "ADA", "--role=CURATOR"), "There is a key “ADA” already");
        Assert.Equal(before, await File.ReadAllTextAsync(KeyFile));

        Assert.Equal(0, (await KeyAsync("add", "grace", "--role=CURATOR")).ExitCode);
        Assert.Equal(["ada", "grace"], JsonNode.Parse(await File.ReadAllTextAsync(KeyFile))!["Auth"]!["Keys"]!.AsObject().Select(key => key.Key));
    }

    [Theory]
    [InlineData("“key” is called otherwise: key add NAME --role ROLE")]
    [InlineData("“key” is called otherwise: key add NAME --role ROLE", "add")]
    [InlineData("“key” is called otherwise: key add NAME --role ROLE", "add", "Ada", "Lovelace", "--role=READER")]
    [InlineData("“key” is called otherwise: key add NAME --role ROLE", "remove", "ada")]
    [InlineData("“local” is no name of a key", "add", "local", "--role=READER")]
    [InlineData("--role is “”. It can be CALENDAR, READER, MEMBER, CURATOR.", "add", "ada")]
    [InlineData("--role is “boss”. It can be CALENDAR, READER, MEMBER, CURATOR.", "add", "ada", "--role=boss")]
    public async Task What_cannot_be_meant_is_refused_in_one_sentence(string reason, params string[] words)
    {
        Refuses(await KeyAsync(words), reason);

        Assert.Empty(_folder.EnumerateFileSystemInfos());
    }

    [Fact]
    public async Task A_file_that_cannot_be_written_is_named()
    {
        Directory.CreateDirectory(KeyFile);

        Refuses(await KeyAsync("add", "ada", "--role=MEMBER"), $"The key cannot be written to “{KeyFile}”");
    }

    private Task<Ended> KeyAsync(params IEnumerable<string> words) => HostProcess.RunAsync(["key", .. words, $"--Storage:Path={_folder.FullName}"]);

    private static void Refuses(Ended ended, string reason)
    {
        Assert.Equal((string.Empty, 1), (ended.Output, ended.ExitCode));
        Assert.Contains(reason, Assert.Single(ended.Error.Trim().Split('\n')), StringComparison.Ordinal);
    }

    [GeneratedRegex(@"\bpapergraph_[A-Za-z0-9_-]{43}(?![A-Za-z0-9_-])")]
    private static partial Regex KeyPattern();
}
