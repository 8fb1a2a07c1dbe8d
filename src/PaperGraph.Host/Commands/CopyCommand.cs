using System.Globalization;
using PaperGraph.Core.Copies;
using PaperGraph.Host.Start;

namespace PaperGraph.Host.Commands;

/// <summary>Copies the whole graph from one sort of store into another, empty one.</summary>
internal sealed class CopyCommand(IConfiguration settings) : ICommand
{
    private const int Done = 0;
    private const string From = "from";
    private const string To = "to";

    public string Name => "copy";

    public string Usage => $"copy --from KIND --to KIND (copies the whole graph; a KIND is {StoreChoice.Kinds})";

    public async Task<int> RunAsync(IReadOnlyList<string> arguments, CancellationToken cancellationToken)
    {
        if (arguments is [var argument, ..])
            throw new CommandException($"“{argument}” is more than is asked for: {Usage}.");
        var (from, to) = (KindOf(From), KindOf(To));
        if (from == to)
            throw new CommandException($"Both --from and --to name {from}. A copy goes from one sort of store into another; two of one sort are copied by their own tools, as with “backup”.");
        await using var left = ServicesOf(from);
        await using var right = ServicesOf(to);
        var copy = new GraphCopy(left.GetRequiredService<ICopySource>(), right.GetRequiredService<ICopyTarget>());
        var copied = await copy.RunAsync(new WrittenProgress(Console.Out), cancellationToken);
        await Console.Out.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture,
            $"Copied {copied.Works} works, and {copied.Imports} imports with {copied.Entries} entries and {copied.Annotations} annotations, from {from} to {to}."));
        return Done;
    }

    private StoreKind KindOf(string setting) => settings[setting] switch
    {
        null or "" => throw new CommandException($"--{setting} is missing: {Usage}."),
        var told => StoreChoice.KindOf(told) ?? throw new CommandException($"--{setting} is “{told}”. It can be {StoreChoice.Kinds}."),
    };

    // Each with services of its own, as a program has one store; without a log, whose lines would stand between those of the progress.
    private ServiceProvider ServicesOf(StoreKind kind) =>
        new ServiceCollection().AddLogging().AddSingleton(settings).AddStore(kind).BuildServiceProvider();
}
