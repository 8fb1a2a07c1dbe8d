using PaperGraph.Host.Commands;

namespace PaperGraph.Host.Tests.Commands;

public sealed class CommandLineTests
{
    [Theory]
    [InlineData("")]
    [InlineData("--Storage:Path=/library --urls http://0.0.0.0:5080")]
    public void Settings_alone_name_no_command(string words)
    {
        var line = Of(words);

        Assert.Null(line.Command);
        Assert.Equal(words, string.Join(' ', line.Settings));
    }

    [Theory]
    [InlineData("backup /a/copy.db --Storage:Path /library --Import:Watch=false")]
    [InlineData("--Storage:Path /library --Import:Watch=false backup /a/copy.db")]
    [InlineData("--Storage:Path /library backup --Import:Watch=false /a/copy.db")]
    public void Settings_stand_before_a_command_behind_it_and_between(string words)
    {
        var line = Of(words);

        Assert.Equal("backup", line.Command);
        Assert.Equal(["/a/copy.db"], line.Arguments);
        Assert.Equal(["--Storage:Path", "/library", "--Import:Watch=false"], line.Settings);
    }

    [Fact]
    public void What_only_looks_like_a_setting_is_not_swallowed() => Assert.Equal("Storage:Path=/library", Of("Storage:Path=/library").Command);

    private static CommandLine Of(string words) => CommandLine.Of(words.Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
