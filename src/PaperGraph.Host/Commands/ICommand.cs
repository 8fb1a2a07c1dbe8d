namespace PaperGraph.Host.Commands;

/// <summary>Something that the program does instead of serving.</summary>
internal interface ICommand
{
    /// <summary>The word that calls it.</summary>
    string Name { get; }

    /// <summary>How it is called and what it does, on one line.</summary>
    string Usage { get; }

    /// <summary>Does it, and says on standard output what was done.</summary>
    /// <param name="arguments">What stood behind its name; settings are in the configuration.</param>
    /// <param name="cancellationToken">Ends it, with nothing left half.</param>
    /// <returns>The exit code.</returns>
    /// <exception cref="CommandException">It was called wrongly.</exception>
    Task<int> RunAsync(IReadOnlyList<string> arguments, CancellationToken cancellationToken);
}
