using System.Globalization;
using System.Text.Json;
using PaperGraph.Host.Tests.Start;

namespace PaperGraph.Host.Tests.Watching;

public sealed class JsonLogTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("papergraph-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task Where_it_is_chosen_every_line_of_the_log_is_an_object_with_time_level_category_and_message()
    {
        using var server = new ServerProcess(
            "--urls=http://127.0.0.1:0", $"--Storage:Path={_folder.FullName}", $"--Import:Folder={_folder.FullName}", "--Logging:Console:FormatterName=json");

        var lines = await server.ReadToAsync("Application started");

        Assert.All(lines, line =>
        {
            using var json = JsonDocument.Parse(line);
            Assert.Equal(TimeSpan.Zero, DateTimeOffset.Parse(json.RootElement.GetProperty("Timestamp").GetString()!, CultureInfo.InvariantCulture).Offset);
            Assert.All(["LogLevel", "Category", "Message"], name => Assert.NotEmpty(json.RootElement.GetProperty(name).GetString()!));
        });
        Assert.Contains(lines, line => line.Contains("\"EventId\":1001,", StringComparison.Ordinal));
    }
}
