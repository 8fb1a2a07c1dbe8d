using PaperGraph.Core.Copies;
using PaperGraph.Host.Commands;
using PaperGraph.Host.Tests.Seed;

namespace PaperGraph.Host.Tests.Commands;

/// <summary>The command in a process of its own. What it copies is for the stores' tests to say.</summary>
public sealed class CopyCommandTests(SeedServer server) : IClassFixture<SeedServer>
{
    [Theory]
    [InlineData("Both --from and --to name Neo4j.", "--from=neo4j", "--to=Neo4j")]
    [InlineData("--to is missing: copy --from KIND --to KIND", "--from=Embedded")]
    [InlineData("--from is “paper”. It can be Embedded or Neo4j.", "--from", "paper", "--to", "Neo4j")]
    [InlineData("“Neo4j” is more than is asked for", "Neo4j", "--from=Embedded")]
    public async Task What_cannot_be_meant_is_refused_in_one_sentence(string reason, params string[] words) =>
        Refuses(await HostProcess.RunAsync(["copy", .. words]), reason);

    [Fact]
    public async Task Where_no_server_answers_it_says_so()
    {
        var ended = await HostProcess.RunAsync(["copy", "--from=Embedded", "--to=Neo4j", $"--Storage:Path={server.Library}", .. NoServer]);

        Refuses(ended, "127.0.0.1");
    }

    [Fact]
    public void Its_progress_is_a_line_for_each_twentieth()
    {
        using var output = new StringWriter();
        var progress = new WrittenProgress(output);
        var copied = new CopyProgress(new RecordSize(2, 1_000, 7), 0, 0, 0, 0);

        foreach (var entries in new[] { 0, 49, 50, 51, 1_000 })
            progress.Report(copied with { Entries = entries });

        Assert.Equal(
            ["0 %: 0 of 1000 entries, 0 of 2 imports.", "5 %: 50 of 1000 entries, 0 of 2 imports.", "100 %: 1000 of 1000 entries, 0 of 2 imports."],
            output.ToString().Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries));
    }

    private static string[] NoServer => ["--Neo4j:Uri=http://127.0.0.1:1", "--Neo4j:RetryFor=00:00:00"];

    private static void Refuses(Ended ended, string reason)
    {
        Assert.Equal((string.Empty, 1), (ended.Output, ended.ExitCode));
        Assert.Contains(reason, Assert.Single(ended.Error.Trim().Split('\n')), StringComparison.Ordinal);
    }
}
