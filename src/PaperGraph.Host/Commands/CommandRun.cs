using Microsoft.Extensions.Options;
using PaperGraph.Core.Copies;
using PaperGraph.Core.Storage;
using PaperGraph.Storage.Embedded.Backups;

namespace PaperGraph.Host.Commands;

/// <summary>Runs a command instead of the server; what cannot be done is said in one sentence, not in a stack trace.</summary>
internal static class CommandRun
{
    private const int Failed = 1;

    /// <summary>Adds every command; a new one is one line here.</summary>
    public static IServiceCollection AddCommands(this IServiceCollection services) =>
        services.AddSingleton<ICommand, BackupCommand>()
            .AddSingleton<ICommand, CopyCommand>()
            .AddSingleton<ICommand, HealthCommand>()
            .AddSingleton<ICommand, KeyCommand>();

    /// <summary>Runs the command that was named, with the settings of the server, which is built and not started.</summary>
    /// <returns>The exit code.</returns>
    public static async Task<int> RunAsync(WebApplicationBuilder builder, CommandLine line)
    {
        using var interruption = new Interruption();
        try
        {
            await using var app = builder.Build();
            return await Find([.. app.Services.GetServices<ICommand>()], line.Command).RunAsync(line.Arguments, interruption.Token);
        }
        catch (Exception exception) when (exception is CommandException or BackupFailedException or CopyRefusedException or StoreUnavailableException or OptionsValidationException)
        {
            return await FailAsync(exception.Message);
        }
        catch (OperationCanceledException) when (interruption.Token.IsCancellationRequested)
        {
            return await FailAsync($"“{line.Command}” was stopped before it was done, and nothing of it is in use: call it again.");
        }
    }

    private static ICommand Find(ICommand[] commands, string? name) =>
        Array.Find(commands, command => command.Name == name)
        ?? throw new CommandException(
            $"“{name}” is neither a setting, as in --Storage:Path=library, nor a command: there is {string.Join("; ", commands.Select(command => command.Usage))}.");

    private static async Task<int> FailAsync(string message)
    {
        await Console.Error.WriteLineAsync(message);
        return Failed;
    }
}
