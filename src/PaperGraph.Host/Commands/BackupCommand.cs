using System.Globalization;
using PaperGraph.Storage.Embedded.Backups;

namespace PaperGraph.Host.Commands;

/// <summary>Copies the library while a server has it open.</summary>
/// <param name="backup">Is there where the library is an embedded one.</param>
internal sealed class BackupCommand(EmbeddedBackup? backup = null) : ICommand
{
    private const int Done = 0;

    public string Name => "backup";

    public string Usage => "backup FILE (copies the library at Storage:Path)";

    public async Task<int> RunAsync(IReadOnlyList<string> arguments, CancellationToken cancellationToken)
    {
        if (arguments is not [{ Length: > 0 } file])
            throw new CommandException(WrongCall(arguments));
        if (backup is null)
            throw new CommandException("“backup” copies an embedded library, and Storage:Kind names another. A Neo4j database is backed up by Neo4j's own tools: neo4j-admin database dump.");
        var copied = await backup.CopyAsync(file, cancellationToken);
        await Console.Out.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture,
            $"Copied {copied.Papers} papers and {copied.Annotations} annotations ({copied.Bytes} bytes) to “{copied.File}”."));
        return Done;
    }

    private static string WrongCall(IReadOnlyList<string> arguments) => arguments.All(string.IsNullOrEmpty)
        ? "No FILE was given: say where the copy goes, as in “backup library.db”."
        : $"One FILE is written, and {arguments.Count} were given ({string.Join(", ", arguments.Select(argument => $"“{argument}”"))}): name one, in quotes if there is a blank in it.";
}
