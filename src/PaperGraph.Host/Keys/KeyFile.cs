using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using PaperGraph.GraphQL.Access;
using PaperGraph.Host.Commands;
using PaperGraph.Storage.Embedded;

namespace PaperGraph.Host.Keys;

/// <summary>The settings of the keys that were made by command: a file in the folder of the library, which outlives builds and containers.</summary>
internal static class KeyFile
{
    private const string Name = "keys.json";

    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Reads the file before all other settings, so that each of them can say otherwise.</summary>
    public static void AddKeyFile(this ConfigurationManager settings)
    {
        var file = new Microsoft.Extensions.Configuration.Json.JsonConfigurationSource { Path = PathOf(settings), Optional = true };
        file.ResolveFileProvider();
        ((IConfigurationBuilder)settings).Sources.Insert(0, file);
    }

    /// <summary>Where the file is, or would be.</summary>
    public static string PathOf(IConfiguration settings)
    {
        var folder = settings[$"{EmbeddedStoreOptions.SectionName}:{nameof(EmbeddedStoreOptions.Path)}"];
        return Path.GetFullPath(Path.Combine(string.IsNullOrEmpty(folder) ? new EmbeddedStoreOptions().Path : folder, Name));
    }

    /// <summary>Writes a key's settings to those that are there, all or nothing, for nobody else to read.</summary>
    /// <exception cref="CommandException">There is a key of that name, or the file cannot be read or written.</exception>
    public static async Task AddAsync(string path, string label, KeyOptions key, CancellationToken cancellationToken)
    {
        try
        {
            var root = File.Exists(path) ? JsonNode.Parse(await File.ReadAllTextAsync(path, cancellationToken)) as JsonObject ?? [] : [];
            var keys = SectionOf(SectionOf(root, AuthOptions.SectionName), nameof(AuthOptions.Keys));
            keys[label] = new JsonObject { [nameof(key.Name)] = key.Name, [nameof(key.Role)] = key.Role, [nameof(key.Hash)] = key.Hash };
            await WriteAsync(path, root.ToJsonString(Readable) + "\n", cancellationToken);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or JsonException)
        {
            throw new CommandException($"The key cannot be written to “{path}”: {exception.Message}");
        }
    }

    private static JsonObject SectionOf(JsonObject parent, string name)
    {
        if (parent[name] is not JsonObject section)
            parent[name] = section = [];
        return section;
    }

    private static async Task WriteAsync(string path, string text, CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!); // A file has a folder.
        var half = $"{path}.new";
        File.Delete(half);
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        await using (var writer = new StreamWriter(half, options))
            await writer.WriteAsync(text.AsMemory(), cancellationToken);
        File.Move(half, path, overwrite: true);
    }
}
